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

    /// <summary>By region and step: what has a clock is an eighth of all, and three short columns of each are read.</summary>
    public async Task<IReadOnlyList<ClockCell>> CellsAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var running = await Open().Select(matter => new { matter.Region, matter.NextRule, DueAt = matter.NextDueAt!.Value }).ToListAsync(cancel);
        return
        [
            .. from step in AidSteps.All
               from row in running
               where step.Set(row.NextRule)
               group (step, row) by (step, Region: LevelBelow(row.Region)) into rows
               let red = rows.Count(one => one.row.DueAt < now)
               let soon = rows.Count(one => one.row.DueAt < now.AddDays(one.step.WarnDays))
               select new ClockCell(rows.Key.Region, rows.Key.step, red, Math.Max(soon - red, 0), rows.Count() - Math.Max(soon, red)),
        ];
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
