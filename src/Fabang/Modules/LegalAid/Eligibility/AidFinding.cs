namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>What the rules say of somebody's facts.</summary>
/// <param name="Chance">Likely, not yet known, or unlikely.</param>
/// <param name="Reason">Key of the sentence that says why.</param>
/// <param name="Articles">What it rests on: 法律援助法#31.</param>
/// <param name="Standard">The standard that it was held against; null where none was.</param>
/// <param name="IncomeOfEach">Yuan a month for each head, as it was held against the standard; null where it was not.</param>
/// <param name="Version">Of the rules: of the national file, and where the province has one of its own, that too: 2026-11-27+330000-2.</param>
public sealed record AidFinding(AidChance Chance, string Reason, IReadOnlyList<string> Articles, MeansStandard? Standard, decimal? IncomeOfEach, string Version)
{
    /// <summary>Where it stands, for what no article says: 浙司〔2026〕5号.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
