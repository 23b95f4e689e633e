using System.Globalization;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>Tells those invited of a meeting. The number of the matter and the time, and neither a name nor what it is about.</summary>
internal sealed class MeetingNotices(FabangDb db, Messages messages)
{
    public static readonly MessageTemplate Set = MessageTemplate.Of<Texts>("MeetingSet");

    public static readonly MessageTemplate Near = MessageTemplate.Of<Texts>("MeetingNear");

    public static readonly MessageTemplate Cancelled = MessageTemplate.Of<Texts>("MeetingCancelled");

    public async Task TellAsync(MessageTemplate template, MediationMeeting meeting, MediationCase mediation, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().AsNoTracking().SingleAsync(one => one.Id == mediation.MatterId, cancel);
        foreach (var party in mediation.Parties.Where(meeting.IsFor))
        {
            if ((party.PersonId is { } person ? Recipient.Account(person) : party.Phone is { } phone ? Recipient.Number(phone) : null) is { } who)
            {
                await messages.QueueAsync(new MessageDraft(template, who)
                {
                    Parameters = new Dictionary<string, string> { ["number"] = matter.Number, ["time"] = meeting.StartsAt.InChina().ToString("M月d日 H:mm", CultureInfo.InvariantCulture) },
                    ExpiresAt = meeting.StartsAt,
                    About = MatterTopics.Of(matter.Id),
                }, cancel);
            }
        }
    }
}
