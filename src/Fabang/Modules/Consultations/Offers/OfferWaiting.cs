using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Offers;

/// <summary>Goes on with what waits: at once when it comes or is given back, and again when an offer has run out.</summary>
internal sealed class OfferWaiting(FabangDb db, Offering offering, TimeProvider clock) : IJob, IHandle<ConsultationSent>, IHandle<ConsultationReleased>
{
    private const int Batch = 200;

    public static TimeSpan Every => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var due = await (
            from consultation in db.Set<Consultation>()
            where consultation.Status == ConsultationStatus.Waiting
            join offer in db.Set<Offer>() on consultation.Id equals offer.Id into offers
            from offer in offers.DefaultIfEmpty()
            where offer == null || offer.LookAgainAt <= now
            orderby consultation.AnswerDueAt
            select consultation.Id).Take(Batch).ToListAsync(cancel);
        foreach (var id in due)
        {
            await offering.GoOnAsync(id, cancel);
        }
    }

    public Task HandleAsync(ConsultationSent happened, CancellationToken cancel) => offering.GoOnAsync(happened.ConsultationId, cancel);

    public Task HandleAsync(ConsultationReleased happened, CancellationToken cancel) => offering.GoOnAsync(happened.ConsultationId, cancel);
}
