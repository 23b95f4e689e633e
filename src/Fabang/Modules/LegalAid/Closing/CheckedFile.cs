using Fabang.Modules.LegalAid.Cases;

namespace Fabang.Modules.LegalAid.Closing;

/// <summary>What the centre found in a file (审核结果).</summary>
/// <param name="Score">Of the check, 0 to <see cref="AidCase.BestScore"/>.</param>
/// <param name="Subsidy">Yuan, by the region's table.</param>
/// <param name="Missing">What must be in it and is not.</param>
/// <param name="Reason">Why it is closed all the same; null where nothing is missing.</param>
public sealed record CheckedFile(int Score, decimal Subsidy, IReadOnlyList<CaseFileKind> Missing, string? Reason)
{
    /// <summary>A file with all that it must hold.</summary>
    public static CheckedFile Whole(int score, decimal subsidy) => new(score, subsidy, [], null);
}
