using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Fabang.Shell;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>Asks the person what became of it, with the way to the page where one press is enough.</summary>
internal sealed class TellOutcomeAsked(FabangDb db, Messages messages, SiteAddress site) : IHandle<OutcomeAsked>
{
    public static readonly MessageTemplate Asked = MessageTemplate.Of<Texts>("OutcomeAsked");

    public async Task HandleAsync(OutcomeAsked happened, CancellationToken cancel)
    {
        var matter = await db.Set<Consultation>().Where(consultation => consultation.Id == happened.ConsultationId)
            .Join(db.Set<Matter>(), consultation => consultation.MatterId, matter => matter.Id, (_, matter) => matter)
            .AsNoTracking().SingleAsync(cancel);
        // Where nobody has said what this site is called, people find the question on the page of their matter.
        var address = site.Known is { } known ? $"{known}/my/consultations/{happened.ConsultationId}/outcome" : "";
        await messages.QueueAsync(new MessageDraft(Asked, Recipient.Account(matter.PersonId))
        {
            Parameters = new Dictionary<string, string> { ["number"] = matter.Number, ["address"] = address },
            About = MatterTopics.Of(matter.Id),
        }, cancel);
    }
}
