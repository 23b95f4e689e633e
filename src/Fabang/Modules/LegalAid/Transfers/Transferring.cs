using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Desk;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Transfers;

/// <summary>Keeps an application at the centre, or sends it on to the one whose it is.</summary>
public sealed class Transferring(FabangDb db, CurrentUser user, RegionTree tree, StepClock clock, MatterLimits limits)
{
    public async Task KeepAsync(AidView view, CancellationToken cancel = default)
    {
        var application = view.Application;
        application.Keep(view.Matter, user.RequiredId, await clock.NextAsync(AidSteps.Decide, application.Region, from: application.ClockFrom, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task SendOnAsync(AidView view, string? centre, HeldVia? via, string? reason, CancellationToken cancel = default)
    {
        var (application, to) = (view.Application, CentreNames.Read(tree, centre));
        var due = application.IsHeld ? (await limits.EndAsync(AidSteps.SendOn.Limit, application.Region, application.ArrivedAt, cancel)).At : (DateTimeOffset?)null;
        var what = new SendingOn(to, tree.FullName(to), reason?.Trim() ?? "", application.IsHeld ? via : null, due);
        db.Add(application.SendOn(view.Matter, user.RequiredId, what, await clock.NextAsync(AidSteps.Decide, to, cancel: cancel), clock.Now));
        await db.SaveChangesAsync(cancel);
    }
}
