using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Jobs;

/// <summary>
/// Asks people what became of their matters, when the day has come. Only where an answer is the last word: who asked on waits for a lawyer, who took the
/// question back is not asked. Of several days that passed while the program stood still, the last alone is asked about.
/// </summary>
internal sealed class AskOutcomes(FabangDb db, TimeProvider clock, ILogger<AskOutcomes> log) : IJob
{
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var due = db.Set<OutcomeQuestion>().Where(question => question.AskedAt == null && question.AskAt <= now);
        var latest = await due.Where(question => !due.Any(other => other.ConsultationId == question.ConsultationId && other.Day > question.Day)
                && db.Set<Consultation>().Any(consultation => consultation.Id == question.ConsultationId
                    && (consultation.Status == ConsultationStatus.Answered || consultation.Status == ConsultationStatus.Closed)
                    && db.Set<Account>().Any(account => account.Id == consultation.PersonId)))
            .OrderBy(question => question.AskAt).Take(Batch).ToListAsync(cancel);
        foreach (var question in latest)
        {
            db.RemoveRange(await db.Set<OutcomeQuestion>().Where(other => other.ConsultationId == question.ConsultationId && other.AskedAt == null && other.Day < question.Day).ToListAsync(cancel));
            question.Ask(now);
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                log.LogInformation("The question {Question} was put off while it was being asked", question.Id);
                db.ChangeTracker.Clear();
                return;
            }
        }
    }
}
