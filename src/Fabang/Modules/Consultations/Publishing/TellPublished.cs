using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing;

/// <summary>Tells the person that what they agreed to publish is read by everybody now: a consent that nobody remembers is not taken back.</summary>
internal sealed class TellPublished(FabangDb db, Messages messages) : IHandle<AnswerPublished>
{
    public static readonly MessageTemplate Published = MessageTemplate.Of<Texts>("Published");

    public async Task HandleAsync(AnswerPublished happened, CancellationToken cancel)
    {
        var told = await db.Set<Publication>()
            .Where(publication => publication.ConsultationId == happened.ConsultationId && publication.Status == PublicationStatus.Published)
            .Join(db.Set<Consultation>(), publication => publication.ConsultationId, consultation => consultation.Id, (publication, consultation) => new { publication.PersonId, consultation.MatterId })
            .Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) => new { one.PersonId, matter.Id, matter.Number })
            .SingleOrDefaultAsync(cancel);
        // Taken back in the meantime: there is nothing to tell.
        if (told is not null)
        {
            await messages.QueueAsync(new MessageDraft(Published, Recipient.Account(told.PersonId))
            {
                Parameters = new Dictionary<string, string> { ["number"] = told.Number },
                About = MatterTopics.Of(told.Id),
            }, cancel);
        }
    }
}
