using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>
/// Keeps the figures. Counted anew is a region's month in which something happened since the last run, and once a day what belongs to this month and
/// the one before it: a case that moved to another region leaves the old one so, and a limit that ran out is seen. Then the cells of what lies above are summed from
/// those below. A run reads the cases of the regions in which something happened, not of all.
/// </summary>
internal sealed class CountFigures(FabangDb db, CaseReader reader, TopicKeys topics, RegionTree tree, TimeProvider clock) : IJob
{
    /// <summary>A change may be saved a moment after the time it bears.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    public static TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var month in (await DirtyAsync(now, cancel)).GroupBy(pair => pair.Month))
        {
            var regions = month.Select(pair => pair.Region).ToList();
            foreach (var region in regions)
            {
                await CountAsync(month.Key, region, now, cancel);
            }

            foreach (var level in new[] { RegionLevel.City, RegionLevel.Province, RegionLevel.Nation })
            {
                foreach (var above in regions.SelectMany(region => region.Upwards()).Where(up => up.Level == level).Distinct())
                {
                    await SumAsync(month.Key, above, now, cancel);
                }
            }
        }
    }

    private async Task<IReadOnlySet<(DateOnly Month, RegionCode Region)>> DirtyAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var last = await db.Set<FigureCell>().MaxAsync(cell => (DateTimeOffset?)cell.CountedAt, cancel);
        var since = last - Overlap;
        HashSet<(DateOnly Month, RegionCode Region)> dirty = [];
        var changed = db.Set<Matter>().Where(matter => since == null || matter.ChangedAt >= since).Select(matter => new { matter.Region, matter.OpenedAt });
        await foreach (var matter in changed.AsAsyncEnumerable().WithCancellation(cancel))
        {
            dirty.Add((MonthOf(matter.OpenedAt), matter.Region));
        }

        var (before, yesterday) = (MonthOf(now).AddMonths(-1), now.AddDays(-1));
        var old = await db.Set<FigureCell>().Where(cell => cell.Month >= before && cell.CountedAt < yesterday && cell.Scope == FigureScope.Own)
            .Select(cell => new { cell.Month, cell.Region }).Distinct().ToListAsync(cancel);
        dirty.UnionWith(old.Select(cell => (cell.Month, cell.Region)));
        return dirty;
    }

    private async Task CountAsync(DateOnly month, RegionCode region, DateTimeOffset now, CancellationToken cancel)
    {
        Dictionary<(FigureChannel, FigureCut, string), FigureSum> sums = [];
        foreach (var one in await reader.ReadAsync(region, month, now, cancel))
        {
            Sum(sums, (one.Channel, FigureCut.Topic, topics.KeyOf(one.TopicId))).Add(one);
            Sum(sums, (one.Channel, FigureCut.Hour, one.At.InChina().ToString("HH", System.Globalization.CultureInfo.InvariantCulture))).Add(one);
        }

        await WriteAsync(month, region, FigureScope.Own, sums, now, cancel);
    }

    /// <summary>A city from its counties, a province from its cities, the nation from its provinces, each with what is its own.</summary>
    private async Task SumAsync(DateOnly month, RegionCode above, DateTimeOffset now, CancellationToken cancel)
    {
        var below = RegionsBelow(above);
        var scope = above.Level is RegionLevel.City ? FigureScope.Own : FigureScope.Total;
        var cells = await db.Set<FigureCell>().AsNoTracking()
            .Where(cell => cell.Month == month && ((cell.Region == above && cell.Scope == FigureScope.Own) || (below.Contains(cell.Region) && cell.Scope == scope))).ToListAsync(cancel);
        Dictionary<(FigureChannel, FigureCut, string), FigureSum> sums = [];
        cells.ForEach(cell => Sum(sums, (cell.Channel, cell.Cut, cell.Key)).Add(cell));
        await WriteAsync(month, above, FigureScope.Total, sums, now, cancel);
    }

    private List<RegionCode> RegionsBelow(RegionCode above) => [.. (tree.Below([above]) ?? [.. tree.ChildrenOf(above).Select(region => region.Code)])
        .Select(code => above.Level switch
        {
            RegionLevel.Province => new RegionCode(code.Value[..4] + "00"),
            RegionLevel.Nation => code.Province,
            _ => code,
        }).Where(code => code != above).Distinct()];

    private Task WriteAsync(
        DateOnly month, RegionCode region, FigureScope scope, Dictionary<(FigureChannel Channel, FigureCut Cut, string Key), FigureSum> sums, DateTimeOffset now, CancellationToken cancel) =>
        db.InTransactionAsync(async () =>
        {
            await db.Set<FigureCell>().Where(cell => cell.Month == month && cell.Region == region && cell.Scope == scope).ExecuteDeleteAsync(cancel);
            db.AddRange(sums.Select(row => FigureCell.Of(month, region, scope, row.Key.Channel, row.Key.Cut, row.Key.Key, row.Value, now)));
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }, cancel);

    private static FigureSum Sum(Dictionary<(FigureChannel, FigureCut, string), FigureSum> sums, (FigureChannel, FigureCut, string) key)
    {
        if (!sums.TryGetValue(key, out var sum))
        {
            sums[key] = sum = new FigureSum();
        }

        return sum;
    }

    private static DateOnly MonthOf(DateTimeOffset at) => at.DayInChina() is var day ? day.AddDays(1 - day.Day) : default;
}
