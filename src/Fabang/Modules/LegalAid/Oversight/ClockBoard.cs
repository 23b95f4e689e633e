using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>The limits of legal aid as they stand now (法定期限看板): the county sees its own, the city what lies below it, the province its cities.</summary>
public sealed class ClockBoard(FabangDb db, CurrentUser user, RegionTree tree, TimeProvider clock)
{
    private const int MostLate = 50;

    /// <summary>By region and step. Counted by the database in one statement, by region, rule and whether the end lies before now or before each step's warning.</summary>
    public async Task<IReadOnlyList<ClockCell>> CellsAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        List<ClockCell> cells = [];
        foreach (var step in AidSteps.All)
        {
            var (rule, amber) = ($"{step.Limit.Name}=", now.AddDays(step.WarnDays));
            var counts = await Open().Where(matter => matter.NextRule!.StartsWith(rule))
                .GroupBy(matter => matter.Region).Select(group => new { group.Key, All = group.Count(), Red = group.Count(matter => matter.NextDueAt < now), Soon = group.Count(matter => matter.NextDueAt < amber) })
                .ToListAsync(cancel);
            cells.AddRange(counts.GroupBy(row => LevelBelow(row.Key)).Select(rows => new ClockCell(
                rows.Key, step, rows.Sum(row => row.Red), rows.Sum(row => row.Soon) - rows.Sum(row => row.Red), rows.Sum(row => row.All) - rows.Sum(row => row.Soon))));
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
        .Where(matter => matter.Kind == MatterKind.LegalAid && matter.NextDueAt != null).Within(user.RegionsFor(LegalAidModule.Watch), tree);

    /// <summary>A province looks at its cities, a city at its counties, a county at itself.</summary>
    private RegionCode LevelBelow(RegionCode region)
    {
        var own = user.RegionsFor(LegalAidModule.Watch).First(granted => granted.Covers(region));
        return region.Upwards().TakeWhile(up => up != own).DefaultIfEmpty(own).Last();
    }
}
