namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>One thing that a version changes, in plain words.</summary>
/// <param name="Key">Key of the sentence.</param>
/// <param name="Details">What fills its places.</param>
public sealed record RuleDifference(string Key, params object[] Details);
