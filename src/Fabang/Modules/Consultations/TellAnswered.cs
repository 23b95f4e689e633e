using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations;

/// <summary>Tells the person that there is an answer; what it says stays on the page.</summary>
internal sealed class TellAnswered(FabangDb db, Messages messages) : IHandle<ConsultationAnswered>
{
    public static readonly MessageTemplate Answered = MessageTemplate.Of<Texts>("Answered");

    /// <summary>The same, where an advice note came with the answer.</summary>
    public static readonly MessageTemplate AnsweredWithNote = MessageTemplate.Of<Texts>("AnsweredWithNote");

    public async Task HandleAsync(ConsultationAnswered happened, CancellationToken cancel)
    {
        var matter = await db.Set<Consultation>().Where(consultation => consultation.Id == happened.ConsultationId)
            .Join(db.Set<Matter>(), consultation => consultation.MatterId, matter => matter.Id, (_, matter) => matter)
            .AsNoTracking().SingleAsync(cancel);
        var hasNote = await db.Set<AdviceNote>().AnyAsync(note => db.Set<Post>().Any(post =>
            post.Id == note.PostId && post.ConsultationId == happened.ConsultationId && post.Number == happened.PostNumber), cancel);
        await messages.QueueAsync(new MessageDraft(hasNote ? AnsweredWithNote : Answered, Recipient.Account(matter.PersonId))
        {
            Parameters = new Dictionary<string, string> { ["number"] = matter.Number },
            About = MatterTopics.Of(matter.Id),
        }, cancel);
    }
}
