namespace Fabang.Modules.LegalAid.Cases;

/// <summary>What the lawyer writes down (承办记录的内容).</summary>
/// <param name="Kind">What it was.</param>
/// <param name="On">When it was, or will be.</param>
/// <param name="Text">In words that the person understands.</param>
/// <param name="Minutes">Time spent.</param>
/// <param name="Cost">Yuan spent.</param>
public sealed record CaseWork(CaseEntryKind Kind, DateTimeOffset On, string Text, int Minutes, decimal Cost);
