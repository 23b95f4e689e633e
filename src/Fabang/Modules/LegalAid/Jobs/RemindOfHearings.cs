using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Jobs;

/// <summary>Reminds person and lawyer of a day in court, two days before.</summary>
internal sealed class RemindOfHearings(FabangDb db, AidMessages messages, TimeProvider clock) : IJob
{
    private const int Batch = 100;
    private static readonly TimeSpan Before = TimeSpan.FromDays(2);

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var until = now + Before;
        var coming = await db.Set<CaseEntry>().Where(entry => entry.Kind == CaseEntryKind.Hearing && entry.RemindedAt == null && entry.On > now && entry.On <= until)
            .OrderBy(entry => entry.On).Take(Batch).Join(db.Set<AidCase>(), entry => entry.CaseId, aid => aid.Id, (entry, aid) => new { Entry = entry, aid.MatterId, aid.PersonId, aid.LawyerId }).ToListAsync(cancel);
        foreach (var row in coming)
        {
            row.Entry.Remind(now);
            var matter = await db.Set<Matter>().AsNoTracking().SingleAsync(one => one.Id == row.MatterId, cancel);
            await messages.RemindAsync(matter, [row.PersonId, .. row.LawyerId is { } lawyer ? [lawyer] : Array.Empty<Guid>()], row.Entry.On, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }
}
