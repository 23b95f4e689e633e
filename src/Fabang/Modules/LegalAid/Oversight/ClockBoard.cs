using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>The limits of legal aid as they stand now (法定期限看板): the county sees its own, the city what lies below it, the province its cities.</summary>
public sealed class ClockBoard(FabangDb db, RunningClocks clocks, CurrentUser user, TimeProvider clock)
{
    private const int MostLate = 50;

    /// <summary>By region and step: what has a clock is an eighth of all, and three short columns of each are read.</summary>
    public async Task<IReadOnlyList<ClockCell>> CellsAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var open = new List<(StatutoryStep Step, RegionCode Region, DateTimeOffset DueAt)>();
        foreach (var source in Watched)
        {
            foreach (var running in await source.Running.Select(one => new { one.Region, one.Rule, one.DueAt }).ToListAsync(cancel))
            {
                if (source.StepOf(running.Rule) is { } step)
                {
                    open.Add((step, LevelBelow(running.Region), running.DueAt));
                }
            }
        }

        return
        [
            .. from one in open
               group one by (one.Step, one.Region) into rows
               let red = rows.Count(one => one.DueAt < now)
               let soon = rows.Count(one => one.DueAt < now.AddDays(rows.Key.Step.WarnDays))
               select new ClockCell(rows.Key.Region, rows.Key.Step, red, Math.Max(soon - red, 0), rows.Count() - Math.Max(soon, red)),
        ];
    }

    /// <summary>What was missed, the longest first.</summary>
    public async Task<IReadOnlyList<LateClock>> LateAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var late = new List<(Guid MatterId, StatutoryStep? Step, DateTimeOffset DueAt)>();
        foreach (var source in Watched)
        {
            var missed = await source.Running.Where(one => one.DueAt < now).OrderBy(one => one.DueAt).Take(MostLate).ToListAsync(cancel);
            late.AddRange(missed.Select(one => (one.MatterId, source.StepOf(one.Rule), one.DueAt)));
        }

        var longest = late.OrderBy(one => one.DueAt).Take(MostLate).ToList();
        var ids = longest.ConvertAll(one => one.MatterId);
        var matters = await db.Set<Matter>().AsNoTracking().Where(matter => ids.Contains(matter.Id)).ToDictionaryAsync(matter => matter.Id, cancel);
        return [.. from one in longest where one.Step is not null select new LateClock(matters[one.MatterId], one.Step, one.DueAt)];
    }

    private IReadOnlyList<ClockSource> Watched => clocks.Within(user.RegionsFor(LegalAidModule.Watch));

    /// <summary>A province looks at its cities, a city at its counties, a county at itself.</summary>
    private RegionCode LevelBelow(RegionCode region)
    {
        var own = user.RegionsFor(LegalAidModule.Watch).First(granted => granted.Covers(region));
        return region.Upwards().TakeWhile(up => up != own).DefaultIfEmpty(own).Last();
    }
}
