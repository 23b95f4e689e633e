namespace Fabang.Modules.Mediation.Oversight;

/// <summary>A year of mediation (年度统计): what came, and what became of it.</summary>
/// <param name="Year">Of the calendar in China.</param>
/// <param name="CountedAt">When it was counted last; null before it was counted at all.</param>
/// <param name="Total">All requests; hidden where too few came.</param>
/// <param name="MedianDays">Days from acceptance to the end, half take fewer; null where none ended, or too few for the public.</param>
/// <param name="InTime">Of those that were mediated and ended, how many of a hundred ended within the limit; null as above.</param>
/// <param name="Tables">By each thing.</param>
public sealed record MediationYear(int Year, DateTimeOffset? CountedAt, FigureRow Total, decimal? MedianDays, int? InTime, IReadOnlyList<FigureTable> Tables);
