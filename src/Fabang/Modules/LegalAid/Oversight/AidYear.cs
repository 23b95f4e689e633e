namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>A year of legal aid (年度统计): what came, and what became of it.</summary>
/// <param name="Year">Of the calendar in China.</param>
/// <param name="CountedAt">When it was counted last; null before it was counted at all.</param>
/// <param name="Total">All of it; hidden where too few came.</param>
/// <param name="Tables">By matter, group, result and place.</param>
public sealed record AidYear(int Year, DateTimeOffset? CountedAt, AidCount Total, IReadOnlyList<AidTable> Tables);
