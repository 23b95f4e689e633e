namespace Fabang.Modules.LegalAid.Letters;

/// <summary>Why a wording does not fit its form.</summary>
/// <param name="Rule">The key of the sentence in the texts of this module.</param>
/// <param name="Details">What it fills in.</param>
public sealed record LetterProblem(string Rule, params IReadOnlyList<string> Details)
{
    public BrokenRuleException AsBrokenRule() => new($"LegalAid.{Rule}", [.. Details]);
}
