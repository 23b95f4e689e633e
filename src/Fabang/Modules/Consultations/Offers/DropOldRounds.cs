using Fabang.Modules.Matters.Allocation;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Offers;

/// <summary>Forgets explanations after their time, and offers of what was taken back: what is not needed is not kept.</summary>
internal sealed class DropOldRounds(FabangDb db, TimeProvider clock) : IJob
{
    private const int Batch = 500;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - AllocationRound.Kept;
        var old = await db.Set<AllocationRound>().Where(round => round.At < before).OrderBy(round => round.At).Select(round => round.Id).Take(Batch).ToListAsync(cancel);
        await db.Set<RoundStanding>().Where(standing => old.Contains(standing.RoundId)).ExecuteDeleteAsync(cancel);
        await db.Set<AllocationRound>().Where(round => old.Contains(round.Id)).ExecuteDeleteAsync(cancel);
        await db.Set<Offer>().Where(offer => db.Set<Consultation>().Any(c => c.Id == offer.Id && c.Status != ConsultationStatus.Waiting)).ExecuteDeleteAsync(cancel);
    }
}
