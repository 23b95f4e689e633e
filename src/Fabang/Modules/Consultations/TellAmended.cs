using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations;

/// <summary>Tells the person that a lawyer has added to an answer.</summary>
internal sealed class TellAmended(FabangDb db, Messages messages) : IHandle<AnswerAmended>
{
    public static readonly MessageTemplate Amended = MessageTemplate.Of<Texts>("Amended");

    public async Task HandleAsync(AnswerAmended happened, CancellationToken cancel)
    {
        var matter = await db.Set<Consultation>().Where(consultation => consultation.Id == happened.ConsultationId)
            .Join(db.Set<Matter>(), consultation => consultation.MatterId, matter => matter.Id, (_, matter) => matter)
            .AsNoTracking().SingleAsync(cancel);
        await messages.QueueAsync(new MessageDraft(Amended, Recipient.Account(matter.PersonId))
        {
            Parameters = new Dictionary<string, string> { ["number"] = matter.Number },
            About = MatterTopics.Of(matter.Id),
        }, cancel);
    }
}
