using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Cooperations;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Steps;

/// <summary>Tells those concerned that something has come on: the person of what the staff did, the staff of what the person did.</summary>
internal sealed class TellMoved(FabangDb db, StepMessages steps, AidMessages messages) : IHandle<ApplicationMoved>, IHandle<AidCaseMoved>, IHandle<ObjectionMoved>, IHandle<AidRequestMoved>, IHandle<ApplicationSentOn>, IHandle<CooperationMoved>
{
    public async Task HandleAsync(ApplicationMoved happened, CancellationToken cancel)
    {
        var matter = await MatterAsync(db.Set<AidApplication>().Where(one => one.Id == happened.ApplicationId).Select(one => one.MatterId!.Value), cancel);
        if (happened.Status is ApplicationStatus.Received)
        {
            await steps.TellAsync(AidMessages.Came, matter, Told.Office, cancel);
        }
        else if (happened.Status is not (ApplicationStatus.Withdrawn or ApplicationStatus.Notified or ApplicationStatus.NoticeWithdrawn))
        {
            await steps.TellAsync(matter, Told.Person, cancel);
        }
    }

    public async Task HandleAsync(AidCaseMoved happened, CancellationToken cancel)
    {
        var matter = await MatterAsync(db.Set<AidCase>().Where(one => one.Id == happened.CaseId).Select(one => one.MatterId), cancel);
        switch (happened.Status)
        {
            case AidCaseStatus.Offered:
                await steps.TellAsync(AidMessages.Appointed, matter, Told.Handler, cancel);
                break;
            case AidCaseStatus.Accepted or AidCaseStatus.Ended or AidCaseStatus.Closed:
                await steps.TellAsync(matter, Told.Person, cancel);
                break;
            case AidCaseStatus.Terminated:
                await steps.TellAsync(matter, Told.Person, cancel);
                await steps.TellAsync(AidMessages.Terminated, matter, Told.Handler, cancel);
                break;
            case AidCaseStatus.HandedIn or AidCaseStatus.ToAssign:
                await steps.TellAsync(AidMessages.Came, matter, Told.Office, cancel);
                break;
            case AidCaseStatus.Handling:
                break;
        }
    }

    public async Task HandleAsync(ObjectionMoved happened, CancellationToken cancel)
    {
        var objection = await db.Set<AidObjection>().AsNoTracking().SingleAsync(one => one.Id == happened.ObjectionId, cancel);
        var matter = await MatterAsync(db.Set<AidObjection>().Where(one => one.Id == objection.Id).Select(one => one.MatterId), cancel);
        await (objection.Status is ObjectionStatus.Filed ? steps.TellAsync(AidMessages.Came, matter, Told.Justice, cancel) : steps.TellAsync(matter, Told.Person, cancel));
    }

    public async Task HandleAsync(AidRequestMoved happened, CancellationToken cancel)
    {
        var request = await db.Set<AidRequest>().AsNoTracking().SingleAsync(one => one.Id == happened.RequestId, cancel);
        var matter = await MatterAsync(db.Set<AidRequest>().Where(one => one.Id == request.Id).Select(one => one.MatterId), cancel);
        await (request.AnsweredAt is null ? steps.TellAsync(AidMessages.Came, matter, Told.Office, cancel) : steps.TellAsync(matter, Told.Person, cancel));
    }

    public async Task HandleAsync(ApplicationSentOn happened, CancellationToken cancel)
    {
        var matter = await MatterAsync(db.Set<AidApplication>().Where(one => one.Id == happened.ApplicationId).Select(one => one.MatterId!.Value), cancel);
        await steps.TellAsync(matter, Told.Person, cancel);
        await steps.TellAsync(AidMessages.Came, matter, Told.Office, cancel);
    }

    public async Task HandleAsync(CooperationMoved happened, CancellationToken cancel)
    {
        var cooperation = await db.Set<AidCooperation>().AsNoTracking().SingleAsync(one => one.Id == happened.CooperationId, cancel);
        var matter = await db.Set<Matter>().AsNoTracking().SingleAsync(one => one.Id == cooperation.MatterId, cancel);
        await messages.TellCentreAsync(matter, cooperation.AnsweredAt is null ? cooperation.Region : matter.Region, cancel);
    }

    private Task<Matter> MatterAsync(IQueryable<Guid> id, CancellationToken cancel) => db.Set<Matter>().AsNoTracking().SingleAsync(matter => id.Contains(matter.Id), cancel);
}
