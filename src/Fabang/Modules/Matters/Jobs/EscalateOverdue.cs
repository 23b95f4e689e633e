using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Jobs;

/// <summary>Puts what the staff has missed on the duty manager's desk.</summary>
internal sealed class EscalateOverdue(FabangDb db, MatterLimits limits, TimeProvider clock, ILogger<EscalateOverdue> log) : IJob
{
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var overdue = await db.Set<Matter>()
            .Where(matter => matter.Kind == MatterKind.Consultation && matter.EscalatedAt == null && matter.NextActor == NextActor.Lawyer && matter.NextDueAt < now)
            .OrderBy(matter => matter.NextDueAt).Take(Batch).ToListAsync(cancel);
        foreach (var matter in overdue)
        {
            var due = await limits.EndAsync(MatterLimits.EscalationLimit, matter.Region, now, cancel);
            matter.Escalate(new(NextActor.DutyManager, null, "Matters.SeeToIt", due.At, due.Rule), now);
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                log.LogInformation("Matter {Matter} moved on while it was being escalated", matter.Id);
                db.Entry(matter).State = EntityState.Detached;
            }
        }
    }
}
