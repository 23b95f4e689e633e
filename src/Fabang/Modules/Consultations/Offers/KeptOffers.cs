using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Offers;

/// <summary>The offer of one consultation, as the desk needs it.</summary>
public sealed class KeptOffers(FabangDb db, Offering offering, TimeProvider clock)
{
    /// <returns>The offer while it is kept for somebody, else null.</returns>
    public async Task<Offer?> FindAsync(Guid consultationId, CancellationToken cancel = default) =>
        await db.Set<Offer>().AsNoTracking().SingleOrDefaultAsync(offer => offer.Id == consultationId, cancel) is { } offer && offer.IsKept(clock.GetUtcNow()) ? offer : null;

    /// <summary>Who it is kept for cannot take it: the next one is asked at once.</summary>
    /// <exception cref="BrokenRuleException">It is not kept for them, or no more.</exception>
    public async Task PassAsync(Guid consultationId, Guid lawyerId, CancellationToken cancel = default)
    {
        var offer = await db.Set<Offer>().SingleOrDefaultAsync(found => found.Id == consultationId, cancel) ?? throw new BrokenRuleException("Consultations.NotOfferedToYou");
        offer.Pass(lawyerId, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await offering.GoOnAsync(consultationId, cancel);
    }
}
