using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Steps;

/// <summary>Reads the limits of a service as they stand now (期限看板): the county sees its own, the city what lies below it, the province its cities.</summary>
public sealed class ClockBoard(FabangDb db, IEnumerable<IStepBook> books, RunningClocks clocks, CurrentUser user, TimeProvider clock)
{
    private const int MostLate = 50;

    /// <param name="kind">Of which service.</param>
    /// <param name="watch">The permission to watch it.</param>
    /// <param name="open">The permission to open what was missed.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<BoardView> ReadAsync(MatterKind kind, string watch, string open, CancellationToken cancel = default)
    {
        var (book, regions) = (books.Single(one => one.Kind == kind), user.RegionsFor(watch));
        var watched = clocks.Within(book, regions).ToList();
        return new(book.Steps, await CellsAsync(watched, regions, cancel), await LateAsync(watched, cancel), user.Has(open));
    }

    /// <summary>Counted by the database in one pass over what runs: all that was missed and all that is far off are one number each, what is near is counted by its end.</summary>
    private async Task<IReadOnlyList<ClockCell>> CellsAsync(List<ClockSource> watched, IReadOnlyList<RegionCode> regions, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        List<ClockCell> cells = [];
        foreach (var source in watched)
        {
            var (missed, far, steps) = (now.AddDays(-1), now.AddDays(source.Steps.Max(step => step.WarnDays) + 1), source.Steps.ToDictionary(step => step.What));
            var counts = await source.Running
                .GroupBy(one => new { one.Region, one.What, DueAt = one.DueAt < now ? missed : one.DueAt < far ? one.DueAt : far })
                .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
            cells.AddRange(from count in counts
                           group count by (Region: LevelBelow(count.Key.Region, regions), Step: steps[count.Key.What]) into rows
                           let red = rows.Where(row => row.Key.DueAt < now).Sum(row => row.Count)
                           let soon = rows.Where(row => row.Key.DueAt < now.AddDays(rows.Key.Step.WarnDays)).Sum(row => row.Count)
                           let amber = Math.Max(soon - red, 0)
                           select new ClockCell(rows.Key.Region, rows.Key.Step, red, amber, rows.Sum(row => row.Count) - red - amber));
        }

        return cells;
    }

    private async Task<IReadOnlyList<LateClock>> LateAsync(List<ClockSource> watched, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        List<(RunningClock Running, StatutoryStep Step)> late = [];
        foreach (var source in watched)
        {
            var missed = await source.Running.Where(one => one.DueAt < now).OrderBy(one => one.DueAt).Take(MostLate).ToListAsync(cancel);
            late.AddRange(missed.Select(one => (one, source.StepOf(one))));
        }

        var longest = late.OrderBy(one => one.Running.DueAt).Take(MostLate).ToList();
        var ids = longest.ConvertAll(one => one.Running.MatterId);
        var matters = await db.Set<Matter>().AsNoTracking().Where(matter => ids.Contains(matter.Id)).ToDictionaryAsync(matter => matter.Id, cancel);
        return longest.ConvertAll(one => new LateClock(matters[one.Running.MatterId], one.Step, one.Running.DueAt));
    }

    /// <summary>A province looks at its cities, a city at its counties, a county at itself.</summary>
    private static RegionCode LevelBelow(RegionCode region, IReadOnlyList<RegionCode> regions)
    {
        var own = regions.First(granted => granted.Covers(region));
        return region.Upwards().TakeWhile(up => up != own).DefaultIfEmpty(own).Last();
    }
}
