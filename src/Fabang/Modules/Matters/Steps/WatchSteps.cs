using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Steps;

/// <summary>Tells of limits that are near or were missed, once each, to whom the services' tables of steps name.</summary>
internal sealed class WatchSteps(FabangDb db, IEnumerable<IStepBook> books, RunningClocks clocks, StepMessages messages, TimeProvider clock, ILogger<WatchSteps> log) : IJob
{
    private const int Batch = 200;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var source in books.SelectMany(clocks.Of))
        {
            foreach (var running in await UntoldAsync(source, now, cancel))
            {
                await TellAsync([.. running], source.StepOf(running.First()), now, cancel);
            }
        }
    }

    /// <summary>What is near, or was missed, and nobody was told. Two requests of one matter with one end are told of together.</summary>
    private async Task<IEnumerable<IGrouping<(Guid, DateTimeOffset), RunningClock>>> UntoldAsync(ClockSource source, DateTimeOffset now, CancellationToken cancel)
    {
        var soon = now.AddDays(source.Steps.Max(step => step.WarnDays));
        var steps = source.Steps.Select(step => step.Id).ToList();
        var untold = await source.Running.Where(running => running.DueAt < soon)
            .Where(running => !db.Set<StepNotice>().Any(notice =>
                notice.MatterId == running.MatterId && steps.Contains(notice.Step) && notice.DueAt == running.DueAt && (notice.IsLate || running.DueAt >= now)))
            .OrderBy(running => running.DueAt).Take(Batch).ToListAsync(cancel);
        return untold.GroupBy(running => (running.MatterId, running.DueAt));
    }

    private async Task TellAsync(IReadOnlyList<RunningClock> running, StatutoryStep step, DateTimeOffset now, CancellationToken cancel)
    {
        var (id, due, isLate) = (running[0].MatterId, running[0].DueAt, running[0].DueAt < now);
        if (!isLate && due.AddDays(-step.WarnDays) > now)
        {
            return;
        }

        try
        {
            var matter = await db.Set<Matter>().AsNoTracking().SingleAsync(one => one.Id == id, cancel);
            db.Add(StepNotice.Of(matter.Id, step, due, isLate, now));
            await messages.QueueAsync(matter, step, running, isLate, cancel);
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            log.LogInformation("Matter {Matter} was told of by another node", id);
            db.ChangeTracker.Clear();
        }
    }
}
