using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Oversight.Years;

/// <summary>Counts the years of mediation and keeps what it found. Always from the mediations themselves, never by adding to what was kept: nothing can drift.</summary>
public sealed class YearCounts(FabangDb db, TimeProvider clock)
{
    /// <summary>The court's rules for mediation online are in force since 2022.</summary>
    private const int FirstYear = 2022;

    /// <summary>The years that can be looked at, the latest first.</summary>
    public IEnumerable<int> Years => Enumerable.Range(FirstYear, ThisYear - FirstYear + 1).Reverse();

    private int ThisYear => clock.GetUtcNow().DayInChina().Year;

    /// <summary>The year that was asked for, or the latest where there is none such.</summary>
    public int Of(int? year) => year is { } asked && Years.Contains(asked) ? asked : ThisYear;

    /// <summary>This year and the last; those before once a day, as little changes there.</summary>
    public async Task CountDueAsync(CancellationToken cancel = default)
    {
        var today = clock.GetUtcNow().DayInChina();
        var counted = await db.Set<YearSheet>().Where(sheet => sheet.Region == RegionCode.Nation).ToDictionaryAsync(sheet => sheet.Year, sheet => sheet.CountedAt.DayInChina(), cancel);
        foreach (var year in Years.Where(year => year >= ThisYear - 1 || !counted.TryGetValue(year, out var day) || day < today))
        {
            await CountAsync(year, cancel);
            db.ChangeTracker.Clear();
        }
    }

    public async Task CountAsync(int year, CancellationToken cancel = default)
    {
        var (now, tally) = (clock.GetUtcNow(), await new YearCensus(db, year, clock.GetUtcNow()).TakeAsync(cancel));
        var kept = await db.Set<YearSheet>().Where(sheet => sheet.Year == year).ToDictionaryAsync(sheet => sheet.Region, cancel);
        foreach (var region in tally.Regions.Union(kept.Keys))
        {
            var lines = tally.LinesOf(region);
            var sheet = kept.GetValueOrDefault(region) ?? db.Add(YearSheet.Of(year, region)).Entity;
            if (region == RegionCode.Nation || !sheet.Lines.SequenceEqual(lines))
            {
                sheet.Count(lines, now);
            }
        }

        await db.SaveChangesAsync(cancel);
    }
}
