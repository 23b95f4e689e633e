using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Consenting;

/// <summary>What not all agreed to in time, or before the mediating was over, lapses.</summary>
internal sealed class LapseConsents(FabangDb db, TimeProvider clock, ILogger<LapseConsents> log) : IJob
{
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var over = await db.Set<ConsentRequest>().Where(one => one.Status == ConsentStatus.Open)
            .Where(one => one.DueAt <= now || db.Set<MediationCase>().Any(found => found.Id == one.CaseId && found.Status != MediationStatus.Mediating))
            .OrderBy(one => one.DueAt).ThenBy(one => one.Id).Take(Batch).ToListAsync(cancel);
        try
        {
            over.ForEach(one => one.Lapse(now));
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            log.LogInformation("A request for consent was answered meanwhile");
        }
    }
}
