using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Steps;

/// <summary>Every limit of legal aid that runs now: that of the next step of each matter, and those beside it. The reminders and the board read it, and nothing else.</summary>
public sealed class RunningClocks(FabangDb db, RegionTree tree)
{
    public IReadOnlyList<ClockSource> All => Of(null);

    public IReadOnlyList<ClockSource> Within(IEnumerable<RegionCode> regions) => Of(regions);

    private List<ClockSource> Of(IEnumerable<RegionCode>? regions) =>
    [
        new([.. AidSteps.All.Where(step => !step.RunsBeside)], Reached<Matter>(regions).Where(matter => matter.Kind == MatterKind.LegalAid && matter.NextDueAt != null)
            .Select(matter => new RunningClock { MatterId = matter.Id, Region = matter.Region, DueAt = matter.NextDueAt!.Value, Rule = matter.NextRule })),
        new([AidSteps.EmergencyPapers], Reached<AidApplication>(regions).Where(one => one.Status == ApplicationStatus.Emergency && one.PapersDueAt != null)
            .Select(one => new RunningClock { MatterId = one.MatterId!.Value, Region = one.Region, DueAt = one.PapersDueAt!.Value })),
        new([AidSteps.Answer], Reached<AidRequest>(regions).Where(request => request.AnsweredAt == null)
            .Select(request => new RunningClock { MatterId = request.MatterId, Region = request.Region, DueAt = request.DueAt })),
    ];

    private IQueryable<T> Reached<T>(IEnumerable<RegionCode>? regions) where T : class, IRegional =>
        regions is null ? db.Set<T>().AsNoTracking() : db.Set<T>().AsNoTracking().Within(regions, tree);
}
