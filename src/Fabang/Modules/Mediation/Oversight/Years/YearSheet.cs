using Fabang.Modules.Regions;

namespace Fabang.Modules.Mediation.Oversight.Years;

/// <summary>A year of one region as it was counted last (年度统计表), with all that lies below it: a page reads one row instead of a country's mediations.</summary>
public sealed class YearSheet
{
    private YearSheet()
    {
    }

    public int Year { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>By what it is cut by, then by key. Nothing that is nought.</summary>
    public IReadOnlyList<YearLine> Lines { get; private set; } = [];

    /// <summary>When it was found as it stands; that of the nation is the last time that the year was counted at all.</summary>
    public DateTimeOffset CountedAt { get; private set; }

    public static YearSheet Of(int year, RegionCode region) => new() { Year = year, Region = region };

    public void Count(IReadOnlyList<YearLine> lines, DateTimeOffset now) => (Lines, CountedAt) = (lines, now);
}
