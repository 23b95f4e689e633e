using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Repeats;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Risks;

/// <summary>
/// What a request itself shows: violence, words that foretell worse, or the same two sides again and again; and what a party says in a room. Whoever handles risks in that region is told of each,
/// and the mediator of what they did not tell of themselves, without a name and without the words.
/// </summary>
internal sealed class WatchRisks(FabangDb db, RiskBook risks, EscalationSigns signs, EarlierDisputes earlier, RegionSettings settings, Messages messages)
    : IHandle<MediationMoved>, IHandle<PartySpoke>, IHandle<RiskRaised>
{
    /// <summary>有一起纠纷可能激化</summary>
    public static readonly MessageTemplate Told = MessageTemplate.Of<Texts>("RiskRaised");

    public async Task HandleAsync(MediationMoved happened, CancellationToken cancel)
    {
        if (happened.Status is not (MediationStatus.Requested or MediationStatus.Inviting))
        {
            return;
        }

        var mediation = await db.Set<MediationCase>().AsNoTracking().Include(one => one.Parties).SingleAsync(one => one.Id == happened.CaseId, cancel);
        foreach (var sign in signs.In(mediation.Story).Concat(mediation.HasViolence ? [RiskSign.Violence] : []).Distinct())
        {
            await risks.NoticeAsync(mediation, sign, cancel);
        }

        if ((await earlier.OfAsync(mediation, cancel)).Count >= await settings.GetAsync(RiskBook.Repeats, mediation.Region, cancel))
        {
            await risks.NoticeAsync(mediation, RiskSign.Repeated, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    public async Task HandleAsync(PartySpoke happened, CancellationToken cancel)
    {
        var text = await db.Set<RoomMessage>().Where(message => message.Id == happened.MessageId).Select(message => message.Text).SingleAsync(cancel);
        if (signs.In(text) is not { Count: > 0 } found)
        {
            return;
        }

        var mediation = await db.Set<MediationCase>().AsNoTracking().SingleAsync(one => one.Id == happened.CaseId, cancel);
        foreach (var sign in found)
        {
            await risks.NoticeAsync(mediation, sign, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    public async Task HandleAsync(RiskRaised happened, CancellationToken cancel)
    {
        var found = await (from risk in db.Set<EscalationRisk>().AsNoTracking()
                           join mediation in db.Set<MediationCase>() on risk.CaseId equals mediation.Id
                           join matter in db.Set<Matter>() on mediation.MatterId equals matter.Id
                           where risk.Id == happened.RiskId
                           select new { matter.Id, matter.Number, matter.Region, risk.RaisedBy, mediation.MediatorId }).SingleAsync(cancel);
        List<Recipient> told = [.. await StepMessages.NearestAsync(db, Role.MediationOfficer, found.Region, cancel)];
        if (found.MediatorId is { } mediator && mediator != found.RaisedBy)
        {
            told.AddRange(await StepMessages.ReachedAsync(db, [mediator], cancel));
        }

        foreach (var one in told)
        {
            await messages.QueueAsync(new MessageDraft(Told, one) { Parameters = new Dictionary<string, string> { ["number"] = found.Number }, About = MatterTopics.Of(found.Id) }, cancel);
        }
    }
}
