using Fabang.Modules.Consultations.Advice;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Jobs;

/// <summary>Reminds people of the days of their advice notes.</summary>
internal sealed class RemindOfAdvice(FabangDb db, TimeProvider clock, ILogger<RemindOfAdvice> log) : IJob
{
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var due = await db.Set<AdviceReminder>().Where(reminder => reminder.DoneAt == null && reminder.SendAt <= now).OrderBy(reminder => reminder.SendAt).Take(Batch)
            .Join(db.Set<AdviceNote>(), reminder => reminder.NoteId, note => note.Id, (reminder, note) => new { Reminder = reminder, note.ConsultationId }).ToListAsync(cancel);
        foreach (var row in due)
        {
            row.Reminder.Send(row.ConsultationId, now);
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // A later answer has just taken it away.
                log.LogInformation("The reminder {Reminder} was changed while it was being sent", row.Reminder.Id);
                db.Entry(row.Reminder).State = EntityState.Detached;
            }
        }
    }
}
