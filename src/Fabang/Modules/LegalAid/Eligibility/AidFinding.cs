namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>What the rules say of somebody's facts.</summary>
/// <param name="Chance">Likely, not yet known, or unlikely.</param>
/// <param name="Reason">Key of the sentence that says why.</param>
/// <param name="Articles">What it rests on: 法律援助法#31.</param>
/// <param name="Standard">The standard that it was held against; null where none was.</param>
/// <param name="IncomeOfEach">Yuan a month for each head, as it was held against the standard; null where it was not.</param>
/// <param name="Version">Of the rules.</param>
public sealed record AidFinding(AidChance Chance, string Reason, IReadOnlyList<string> Articles, MeansStandard? Standard, decimal? IncomeOfEach, string Version);
