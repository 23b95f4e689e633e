using System.Text.RegularExpressions;

namespace Fabang.Modules.Topics.Danger;

/// <summary>What in a story says that somebody is in danger (危险信号), and where help is.</summary>
/// <param name="Says">What to do first.</param>
/// <param name="Words">Speaks for it.</param>
/// <param name="Not">What is no sign though it sounds like one, such as 没打我.</param>
/// <param name="SilentWhenPast">A sentence about long ago is no sign.</param>
/// <param name="Numbers">Whom to call, the first first.</param>
/// <param name="Articles">What the law gives.</param>
public sealed record DangerSign(
    string Id, TopicName Title, TopicName Says, Regex Words, Regex? Not, bool SilentWhenPast, IReadOnlyList<HelpNumber> Numbers, IReadOnlyList<HelpArticle> Articles);
