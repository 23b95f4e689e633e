using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations;

/// <summary>Tells the person that there is an answer; what it says stays on the page.</summary>
internal sealed class TellAnswered(FabangDb db, Messages messages) : IHandle<ConsultationAnswered>
{
    public static readonly MessageTemplate Answered = MessageTemplate.Of<Texts>("Answered");

    public async Task HandleAsync(ConsultationAnswered happened, CancellationToken cancel)
    {
        var matter = await db.Set<Consultation>().Where(consultation => consultation.Id == happened.ConsultationId)
            .Join(db.Set<Matter>(), consultation => consultation.MatterId, matter => matter.Id, (_, matter) => matter)
            .AsNoTracking().SingleAsync(cancel);
        await messages.QueueAsync(new MessageDraft(Answered, Recipient.Account(matter.PersonId))
        {
            Parameters = new Dictionary<string, string> { ["number"] = matter.Number },
            About = MatterTopics.Of(matter.Id),
        }, cancel);
    }
}
