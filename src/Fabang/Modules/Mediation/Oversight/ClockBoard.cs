using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Steps;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Oversight;

/// <summary>The limits of mediation as they stand now (期限看板): the county sees its own, the city what lies below it, the province its cities.</summary>
public sealed class ClockBoard(FabangDb db, CurrentUser user, RegionTree tree, TimeProvider clock)
{
    private const int MostLate = 50;

    /// <summary>By region and step, counted by the database: once for those steps that are warned of the same number of days before.</summary>
    public async Task<IReadOnlyList<ClockCell>> CellsAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        List<ClockCell> cells = [];
        foreach (var steps in MediationSteps.All.GroupBy(step => step.WarnDays))
        {
            var (soon, whats) = (now.AddDays(steps.Key), steps.ToDictionary(step => step.What));
            var names = whats.Keys.ToList();
            var counts = await Open().Where(matter => names.Contains(matter.NextWhat))
                .GroupBy(matter => new { matter.Region, matter.NextWhat, IsRed = matter.NextDueAt < now, IsSoon = matter.NextDueAt < soon })
                .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
            cells.AddRange(from count in counts
                           group count by (Region: LevelBelow(count.Key.Region), count.Key.NextWhat) into rows
                           let red = rows.Where(row => row.Key.IsRed).Sum(row => row.Count)
                           let amber = rows.Where(row => row.Key.IsSoon && !row.Key.IsRed).Sum(row => row.Count)
                           select new ClockCell(rows.Key.Region, whats[rows.Key.NextWhat], red, amber, rows.Sum(row => row.Count) - red - amber));
        }

        return cells;
    }

    /// <summary>What was missed, the longest first.</summary>
    public async Task<IReadOnlyList<Matter>> LateAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return await Open().Where(matter => matter.NextDueAt < now).OrderBy(matter => matter.NextDueAt).Take(MostLate).ToListAsync(cancel);
    }

    private IQueryable<Matter> Open() => db.Set<Matter>().AsNoTracking()
        .Where(matter => matter.Kind == MatterKind.Mediation && matter.NextDueAt != null).Within(user.RegionsFor(MediationModule.Watch), tree);

    /// <summary>A province looks at its cities, a city at its counties, a county at itself.</summary>
    private RegionCode LevelBelow(RegionCode region)
    {
        var own = user.RegionsFor(MediationModule.Watch).First(granted => granted.Covers(region));
        return region.Upwards().TakeWhile(up => up != own).DefaultIfEmpty(own).Last();
    }
}
