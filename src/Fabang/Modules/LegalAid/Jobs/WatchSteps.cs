using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Jobs;

/// <summary>Tells of limits that are near or were missed, once each, to whom the table of steps names.</summary>
internal sealed class WatchSteps(FabangDb db, StepMessages messages, TimeProvider clock, ILogger<WatchSteps> log) : IJob
{
    private const int Batch = 200;

    /// <summary>The longest time before an end at which any step warns.</summary>
    private static readonly int MostWarnDays = AidSteps.All.Max(step => step.WarnDays);

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var soon = now.AddDays(MostWarnDays);
        var open = await db.Set<Matter>().AsNoTracking()
            .Where(matter => matter.Kind == MatterKind.LegalAid && matter.NextDueAt != null && matter.NextDueAt < soon)
            .Where(matter => !db.Set<AidNotice>().Any(notice => notice.MatterId == matter.Id && notice.DueAt == matter.NextDueAt && (notice.IsLate || matter.NextDueAt >= now)))
            .OrderBy(matter => matter.NextDueAt).Take(Batch).ToListAsync(cancel);
        foreach (var matter in open)
        {
            if (AidSteps.Of(matter) is { } step)
            {
                await TellAsync(matter, step, now, cancel);
            }
        }
    }

    private async Task TellAsync(Matter matter, StatutoryStep step, DateTimeOffset now, CancellationToken cancel)
    {
        var due = matter.NextDueAt!.Value;
        var isLate = due < now;
        if (!isLate && due.AddDays(-step.WarnDays) > now)
        {
            return;
        }

        try
        {
            db.Add(AidNotice.Of(matter.Id, step, due, isLate, now));
            await messages.QueueAsync(matter, step, isLate, cancel);
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            log.LogInformation("Matter {Matter} was told of by another node", matter.Id);
            db.ChangeTracker.Clear();
        }
    }
}
