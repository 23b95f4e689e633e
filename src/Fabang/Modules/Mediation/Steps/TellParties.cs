using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Steps;

/// <summary>Invites parties by message, and tells those concerned when something has come on.</summary>
internal sealed class TellParties(FabangDb db, StepMessages steps, Messages messages, RegionTree tree) : IHandle<PartyInvited>, IHandle<MediationMoved>
{
    /// <summary>法帮：{region}的调解委员会请您看一件事，打开本网站的"收到调解邀请"，输入 {code}. No name and no story: others may look at the screen.</summary>
    public static readonly MessageTemplate Invited = MessageTemplate.Of<Texts>("Invited");

    public async Task HandleAsync(PartyInvited happened, CancellationToken cancel)
    {
        var party = await db.Set<MediationParty>().AsNoTracking().SingleAsync(one => one.Id == happened.PartyId, cancel);
        if (party.Phone is not { } phone)
        {
            // The office calls, or goes there: what is said is written down on the desk.
            return;
        }

        var mediation = await db.Set<MediationCase>().Where(one => one.Id == happened.CaseId).Select(one => new { one.Region, one.MatterId }).SingleAsync(cancel);
        await messages.QueueAsync(new MessageDraft(Invited, Recipient.Number(phone))
        {
            Parameters = new Dictionary<string, string> { ["region"] = tree.FullName(mediation.Region), ["code"] = party.Code! },
            About = MatterTopics.Of(mediation.MatterId!.Value),
        }, cancel);
    }

    public async Task HandleAsync(MediationMoved happened, CancellationToken cancel)
    {
        if (WhomToTell(happened.Status) is var whom and not Told.Nobody)
        {
            var matters = db.Set<MediationCase>().Where(one => one.Id == happened.CaseId).Select(one => one.MatterId);
            await steps.TellAsync(await db.Set<Matter>().AsNoTracking().SingleAsync(matter => matters.Contains(matter.Id), cancel), whom, cancel);
        }
    }

    private static Told WhomToTell(MediationStatus status) => status switch
    {
        MediationStatus.Requested or MediationStatus.Appointing => Told.Office,
        MediationStatus.NotAccepted => Told.Person,
        MediationStatus.Offered => Told.Handler,
        MediationStatus.Choosing or MediationStatus.Disclosed or MediationStatus.Mediating or MediationStatus.Signing => Told.Person | Told.OtherParties,
        MediationStatus.Agreed or MediationStatus.Ended or MediationStatus.Withdrawn => Told.Person | Told.OtherParties | Told.Handler,
        _ => Told.Nobody,
    };
}
