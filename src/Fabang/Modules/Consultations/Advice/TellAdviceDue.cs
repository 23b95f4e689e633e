using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Advice;

/// <summary>Reminds the person of a day of their note: that there is one, and never what is to be done.</summary>
internal sealed class TellAdviceDue(FabangDb db, Messages messages) : IHandle<AdviceDue>
{
    public static readonly MessageTemplate Due = MessageTemplate.Of<Texts>("AdviceDue");

    public async Task HandleAsync(AdviceDue happened, CancellationToken cancel)
    {
        var matter = await db.Set<Consultation>().Where(consultation => consultation.Id == happened.ConsultationId)
            .Join(db.Set<Matter>(), consultation => consultation.MatterId, matter => matter.Id, (_, matter) => matter)
            .AsNoTracking().SingleAsync(cancel);
        await messages.QueueAsync(new MessageDraft(Due, Recipient.Account(matter.PersonId))
        {
            Parameters = new Dictionary<string, string> { ["number"] = matter.Number },
            ExpiresAt = happened.DueOn.AddDays(1).At(TimeOnly.MinValue),
            About = MatterTopics.Of(matter.Id),
        }, cancel);
    }
}
