using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Repeats;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Risks;

/// <summary>What a request itself shows: violence, or the same two sides again and again. And whoever handles risks in that region is told of each, without a name and without the story.</summary>
internal sealed class WatchRisks(FabangDb db, RiskBook risks, EarlierDisputes earlier, RegionSettings settings, Messages messages) : IHandle<MediationMoved>, IHandle<RiskRaised>
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
        if (mediation.HasViolence)
        {
            await risks.NoticeAsync(mediation, RiskSign.Violence, cancel);
        }

        if ((await earlier.OfAsync(mediation, cancel)).Count >= await settings.GetAsync(RiskBook.Repeats, mediation.Region, cancel))
        {
            await risks.NoticeAsync(mediation, RiskSign.Repeated, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    public async Task HandleAsync(RiskRaised happened, CancellationToken cancel)
    {
        var matter = await db.Set<MediationCase>().Where(one => one.Id == happened.CaseId).Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (_, matter) => matter).AsNoTracking().SingleAsync(cancel);
        foreach (var officer in await StepMessages.NearestAsync(db, Role.MediationOfficer, matter.Region, cancel))
        {
            await messages.QueueAsync(new MessageDraft(Told, officer) { Parameters = new Dictionary<string, string> { ["number"] = matter.Number }, About = MatterTopics.Of(matter.Id) }, cancel);
        }
    }
}
