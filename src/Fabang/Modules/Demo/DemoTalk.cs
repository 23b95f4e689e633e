namespace Fabang.Modules.Demo;

/// <summary>An invented live talk.</summary>
/// <param name="MinutesAgo">When the person came.</param>
/// <param name="End">How far it has come.</param>
/// <param name="Story">What they told first.</param>
/// <param name="More">What they said after it.</param>
public sealed record DemoTalk(int MinutesAgo, DemoTalkEnd End, string Story, params string[] More);
