using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Jobs;

/// <summary>Closes what was answered and not asked on within the closing limit.</summary>
internal sealed class CloseAnswered(FabangDb db, TimeProvider clock, ILogger<CloseAnswered> log) : IJob
{
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var done = await db.Set<Matter>()
            .Where(matter => matter.Kind == MatterKind.Consultation && matter.NextActor == NextActor.Person && matter.NextDueAt < now)
            .OrderBy(matter => matter.NextDueAt).Take(Batch)
            .Join(db.Set<Consultation>(), matter => matter.Id, consultation => consultation.MatterId, (matter, consultation) => new { matter, consultation })
            .Where(pair => pair.consultation.Status == ConsultationStatus.Answered)
            .ToListAsync(cancel);
        foreach (var pair in done)
        {
            pair.consultation.Close(pair.matter, byPerson: false, now);
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                log.LogInformation("Consultation {Consultation} was changed while it was being closed", pair.consultation.Id);
                db.ChangeTracker.Clear();
                return;
            }
        }
    }
}
