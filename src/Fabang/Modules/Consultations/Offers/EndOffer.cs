using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Allocation;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Offers;

/// <summary>Somebody has taken what was offered: the offer is over. Who took it by hand, or got it from a colleague, has had one more than their part.</summary>
internal sealed class EndOffer(FabangDb db) : IHandle<ConsultationClaimed>, IHandle<ConsultationTransferred>
{
    public Task HandleAsync(ConsultationClaimed happened, CancellationToken cancel) => EndAsync(happened.ConsultationId, happened.LawyerId, cancel);

    public Task HandleAsync(ConsultationTransferred happened, CancellationToken cancel) => EndAsync(happened.ConsultationId, happened.LawyerId, cancel);

    private async Task EndAsync(Guid consultation, Guid lawyer, CancellationToken cancel)
    {
        var offer = await db.Set<Offer>().SingleOrDefaultAsync(found => found.Id == consultation, cancel);
        if (offer is not { OpenedAt: null } || offer.LawyerId != lawyer)
        {
            var account = await db.Set<AllocationAccount>().SingleOrDefaultAsync(found => found.ProviderId == lawyer && found.Kind == MatterKind.Consultation, cancel)
                ?? db.Add(AllocationAccount.Open(lawyer, MatterKind.Consultation)).Entity;
            account.TakeByHand();
        }

        if (offer is not null)
        {
            db.Remove(offer);
        }

        await db.SaveChangesAsync(cancel);
    }
}
