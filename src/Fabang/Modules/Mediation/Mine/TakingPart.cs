using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Answer;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Request;
using Fabang.Modules.Mediation.Steps;

namespace Fabang.Modules.Mediation.Mine;

/// <summary>What a party does in a mediation before and around the talking.</summary>
public sealed class TakingPart(FabangDb db, Invitations invitations, Mediators mediators, Requesting requesting, StepClock clock)
{
    public Task AnswerAsync(MediationView view, MediationParty me, PartyAnswer answer, CancellationToken cancel = default) => invitations.AnswerAsync(view, me, answer, cancel);

    /// <summary>Says whom they would have, the dearest first; those left empty are passed over.</summary>
    public async Task ChooseAsync(MediationView view, MediationParty me, IEnumerable<Guid?> liked, CancellationToken cancel = default)
    {
        var mediation = view.Case;
        var open = (await mediators.ForAsync(mediation.Region, mediation.Former, cancel)).Select(one => one.AccountId!.Value).ToList();
        var chosen = liked.OfType<Guid>().Distinct().Where(open.Contains).ToList();
        var next = mediation.IsLastToChoose(me) && mediation.Common(me, chosen) is { } common
            ? await clock.NextAsync(MediationSteps.TakeOn, mediation.Region, common, cancel: cancel)
            : await clock.NextAsync(MediationSteps.Appoint, mediation.Region, cancel: cancel);
        mediation.ChooseMediators(me, chosen, view.Matter, next, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Whether the mediator may mediate in spite of what they disclosed.</summary>
    public async Task SayToDisclosedAsync(MediationView view, MediationParty me, bool agrees, CancellationToken cancel = default)
    {
        var mediation = view.Case;
        if (agrees)
        {
            mediation.AgreeToDisclosed(me, view.Matter, await clock.MediatingAsync(mediation, mediation.MediatorId, mediation.ClockFrom, cancel: cancel), clock.Now);
        }
        else
        {
            mediation.RejectDisclosed(me, view.Matter, await clock.NextAsync(MediationSteps.Appoint, mediation.Region, cancel: cancel), clock.Now);
        }

        await db.SaveChangesAsync(cancel);
    }

    public async Task ObjectAsync(MediationView view, MediationParty me, string? reason, CancellationToken cancel = default)
    {
        view.Case.ObjectTo(me, reason ?? "", view.Matter, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Who asked takes it back while nothing was agreed; anybody else, and at any time, simply ends it.</summary>
    public async Task LeaveAsync(MediationView view, MediationParty me, CancellationToken cancel = default)
    {
        view.Case.Part(me, view.Matter, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public Task AttachAsync(MediationView view, MediationParty me, IReadOnlyCollection<IFormFile> files, CancellationToken cancel = default) =>
        files.Count == 0 ? throw new BrokenRuleException("Mediation.NeedsFile")
        : !me.TakesPart ? throw new BrokenRuleException("Mediation.CannotMove")
        : requesting.AttachAsync(view.Case, files, view.Matter, cancel);
}
