using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Steps;

/// <summary>Tells of limits that are near or were missed, once each, to whom the services' tables of steps name.</summary>
internal sealed class WatchSteps(FabangDb db, IEnumerable<IStepBook> books, StepMessages messages, TimeProvider clock, ILogger<WatchSteps> log) : IJob
{
    private const int Batch = 200;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var book in books)
        {
            var soon = now.AddDays(book.Steps.Max(step => step.WarnDays));
            foreach (var (matter, step, due) in (await NextAsync(book, now, soon, cancel)).Concat(await book.BesidesAsync(soon, cancel)))
            {
                await TellAsync(matter, step, due, now, cancel);
            }
        }
    }

    private async Task<IEnumerable<(Matter, StatutoryStep, DateTimeOffset)>> NextAsync(IStepBook book, DateTimeOffset now, DateTimeOffset soon, CancellationToken cancel)
    {
        var kind = book.Kind;
        var open = await db.Set<Matter>().AsNoTracking()
            .Where(matter => matter.Kind == kind && matter.NextDueAt != null && matter.NextDueAt < soon)
            .Where(matter => !db.Set<StepNotice>().Any(notice => notice.MatterId == matter.Id && notice.DueAt == matter.NextDueAt && (notice.IsLate || matter.NextDueAt >= now)))
            .OrderBy(matter => matter.NextDueAt).Take(Batch).ToListAsync(cancel);
        return from matter in open
               let step = book.Steps.FirstOrDefault(step => step.Set(matter.NextRule))
               where step is not null
               select (matter, step, matter.NextDueAt!.Value);
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
            db.Add(StepNotice.Of(matter.Id, step, due, isLate, now));
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
