using System.Globalization;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Offers;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.StaffNotices;

/// <summary>Tells a lawyer that a question is kept for them, where they have no page of the desk open to see it.</summary>
internal sealed class TellOffered(FabangDb db, StaffMessages staff, LiveQueue queue, TimeProvider clock) : IHandle<OfferMade>
{
    public static readonly MessageTemplate Offered = MessageTemplate.Of<Texts>("Offered");

    public async Task HandleAsync(OfferMade happened, CancellationToken cancel)
    {
        var (id, lawyer, now) = (happened.ConsultationId, happened.LawyerId, clock.GetUtcNow());
        var isKept = await db.Set<Offer>().AnyAsync(offer => offer.Id == id && offer.LawyerId == lawyer && offer.Until == happened.Until && offer.OpenedAt == null, cancel);
        if (!isKept || happened.Until <= now || (await queue.ThereAsync([lawyer], cancel)).Count > 0)
        {
            return;
        }

        var matter = await db.Set<Consultation>().Where(consultation => consultation.Id == id)
            .Join(db.Set<Matter>(), consultation => consultation.MatterId, matter => matter.Id, (_, matter) => new { matter.Id, matter.Number }).SingleAsync(cancel);
        await staff.QueueAsync(StaffNotice.Offered, [lawyer], to => new MessageDraft(Offered, to)
        {
            Parameters = new Dictionary<string, string> { ["number"] = matter.Number, ["time"] = happened.Until.InChina().ToString("HH:mm", CultureInfo.InvariantCulture) },
            ExpiresAt = happened.Until,
            About = MatterTopics.Of(matter.Id),
        }, cancel);
    }
}
