using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Steps;

/// <summary>Every limit of a service that runs now: that of the next step of each matter, and those beside it. The reminders and the boards read it, and nothing else.</summary>
public sealed class RunningClocks(FabangDb db, RegionTree tree)
{
    public IEnumerable<ClockSource> Of(IStepBook book)
    {
        var (kind, steps) = (book.Kind, book.Steps.Where(step => !step.RunsBeside).ToList());
        var names = steps.ConvertAll(step => step.What);
        return
        [
            new(steps, db.Set<Matter>().AsNoTracking().Where(matter => matter.Kind == kind && matter.NextDueAt != null && names.Contains(matter.NextWhat))
                .Select(matter => new RunningClock { MatterId = matter.Id, Region = matter.Region, DueAt = matter.NextDueAt!.Value, What = matter.NextWhat, ActorId = matter.NextActorId })),
            .. book.Beside,
        ];
    }

    /// <param name="book">Of which service.</param>
    /// <param name="regions">Of these, and what lies below them.</param>
    public IEnumerable<ClockSource> Within(IStepBook book, IReadOnlyList<RegionCode> regions) =>
        Of(book).Select(source => source with { Running = source.Running.Within(regions, tree) });
}
