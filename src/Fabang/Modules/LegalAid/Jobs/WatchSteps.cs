using Fabang.Modules.LegalAid.Applications;
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
                await TellAsync(matter, step, matter.NextDueAt!.Value, now, cancel);
            }
        }

        await WatchPapersAsync(now, soon, cancel);
    }

    /// <summary>Where aid was given at once, the papers have a day of their own beside the next step.</summary>
    private async Task WatchPapersAsync(DateTimeOffset now, DateTimeOffset soon, CancellationToken cancel)
    {
        var awaited = await db.Set<AidApplication>().Where(one => one.Status == ApplicationStatus.Emergency && one.PapersDueAt < soon)
            .Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) => new { DueAt = one.PapersDueAt!.Value, Matter = matter })
            .Where(row => !db.Set<AidNotice>().Any(notice => notice.MatterId == row.Matter.Id && notice.DueAt == row.DueAt && (notice.IsLate || row.DueAt >= now)))
            .OrderBy(row => row.DueAt).Take(Batch).AsNoTracking().ToListAsync(cancel);
        foreach (var row in awaited)
        {
            await TellAsync(row.Matter, AidSteps.EmergencyPapers, row.DueAt, now, cancel);
        }
    }

    private async Task TellAsync(Matter matter, StatutoryStep step, DateTimeOffset due, DateTimeOffset now, CancellationToken cancel)
    {
        var isLate = due < now;
        if (!isLate && due.AddDays(-step.WarnDays) > now)
        {
            return;
        }

        try
        {
            db.Add(AidNotice.Of(matter.Id, step, due, isLate, now));
            await messages.QueueAsync(matter, step, due, isLate, cancel);
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            log.LogInformation("Matter {Matter} was told of by another node", matter.Id);
            db.ChangeTracker.Clear();
        }
    }
}
