using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Oversight.Years;

/// <summary>Counts the years of legal aid and keeps what it found. Always from the applications and cases themselves, never by adding to what was kept: nothing can drift.</summary>
public sealed class YearCounts(FabangDb db, TimeProvider clock)
{
    /// <summary>The law is in force since 2022.</summary>
    private const int FirstYear = 2022;

    /// <summary>The years that can be looked at, the latest first.</summary>
    public IEnumerable<int> Years => Enumerable.Range(FirstYear, ThisYear - FirstYear + 1).Reverse();

    private int ThisYear => clock.GetUtcNow().DayInChina().Year;

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

    /// <param name="year">Of the calendar in China, by the day of receipt; results by the day of closing.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task CountAsync(int year, CancellationToken cancel = default)
    {
        var (now, tally) = (clock.GetUtcNow(), await TallyAsync(year, cancel));
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

    private async Task<YearTally> TallyAsync(int year, CancellationToken cancel)
    {
        var (from, until) = (new DateOnly(year, 1, 1).At(TimeOnly.MinValue), new DateOnly(year + 1, 1, 1).At(TimeOnly.MinValue));
        var tally = new YearTally();
        var applications = await db.Set<AidApplication>().Where(one => one.ReceivedAt >= from && one.ReceivedAt < until)
            .GroupBy(one => new { one.Region, one.MatterCode, one.GroupCode, one.Status }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        applications.ForEach(cell => tally.Add(cell.Key.Region, cell.Key.MatterCode, cell.Key.GroupCode, cell.Key.Status, cell.Count));
        var results = await db.Set<AidCase>().Where(aid => aid.ClosedAt >= from && aid.ClosedAt < until && aid.Result != null)
            .GroupBy(aid => new { aid.Region, Result = aid.Result!.Value }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        results.ForEach(cell => tally.Add(cell.Key.Region, cell.Key.Result, cell.Count));
        return tally;
    }
}
