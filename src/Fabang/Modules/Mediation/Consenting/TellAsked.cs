using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Consenting;

/// <summary>Tells the parties that they are asked for something, and a guest that they may take part. No names and no story.</summary>
internal sealed class TellAsked(FabangDb db, Messages messages) : IHandle<ConsentMoved>
{
    /// <summary>有一件事要您同意</summary>
    public static readonly MessageTemplate Asked = MessageTemplate.Of<Texts>("ConsentAsked");

    /// <summary>请您参加调解</summary>
    public static readonly MessageTemplate Welcome = MessageTemplate.Of<Texts>("GuestWelcome");

    public async Task HandleAsync(ConsentMoved happened, CancellationToken cancel)
    {
        var mediation = await db.Set<MediationCase>().AsNoTracking().Include(one => one.Parties).SingleAsync(one => one.Id == happened.CaseId, cancel);
        var matter = await db.Set<Matter>().AsNoTracking().SingleAsync(one => one.Id == mediation.MatterId, cancel);
        switch (happened.Status)
        {
            case ConsentStatus.Open:
                foreach (var to in mediation.TakingPart.Select(ToOf).OfType<Recipient>())
                {
                    await QueueAsync(Asked, to, matter, cancel);
                }

                break;
            case ConsentStatus.Agreed when await db.Set<ConsentRequest>().AsNoTracking().SingleAsync(one => one.Id == happened.RequestId, cancel) is { Phone: { } phone }:
                await QueueAsync(Welcome, Recipient.Number(phone), matter, cancel);
                break;
        }
    }

    private static Recipient? ToOf(MediationParty party) => party.PersonId is { } person ? Recipient.Account(person) : party.Phone is { } phone ? Recipient.Number(phone) : null;

    private Task<Guid> QueueAsync(MessageTemplate template, Recipient to, Matter matter, CancellationToken cancel) => messages.QueueAsync(
        new MessageDraft(template, to) { Parameters = new Dictionary<string, string> { ["number"] = matter.Number }, About = MatterTopics.Of(matter.Id) }, cancel);
}
