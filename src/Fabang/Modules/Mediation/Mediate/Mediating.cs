using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Steps;

namespace Fabang.Modules.Mediation.Mediate;

/// <summary>What the mediator does with a case around the talking: taking it, its clock, its end.</summary>
public sealed class Mediating(FabangDb db, CurrentUser user, StepClock clock)
{
    public async Task TakeOnAsync(MediationView view, string? disclosure, CancellationToken cancel = default)
    {
        var mediation = view.Case;
        var next = string.IsNullOrWhiteSpace(disclosure)
            ? await clock.MediatingAsync(mediation, user.RequiredId, mediation.ClockFrom, cancel: cancel)
            : await clock.NextAsync(MediationSteps.AgreeToDisclosed, mediation.Region, cancel: cancel);
        mediation.TakeOn(user.RequiredId, disclosure, view.Matter, next, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task DeclineAsync(MediationView view, string? reason, CancellationToken cancel = default)
    {
        view.Case.Decline(user.RequiredId, reason ?? "", view.Matter, await clock.NextAsync(MediationSteps.Appoint, view.Case.Region, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task PauseAsync(MediationView view, CancellationToken cancel = default)
    {
        view.Case.Pause(user.RequiredId, view.Matter, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task ResumeAsync(MediationView view, CancellationToken cancel = default)
    {
        var mediation = view.Case;
        var from = mediation.IsPaused ? mediation.ResumesFrom(clock.Now) : clock.Now;
        mediation.Resume(user.RequiredId, view.Matter, await clock.MediatingAsync(mediation, user.RequiredId, from, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task EndAsync(MediationView view, EndCode how, string? note, CancellationToken cancel = default)
    {
        view.Case.EndWithout(user.RequiredId, how, note, view.Matter, clock.Now);
        await db.SaveChangesAsync(cancel);
    }
}
