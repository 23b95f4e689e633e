using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.CallBacks;

/// <summary>Once there is an agreement, everybody who took part is to be called a while later.</summary>
internal sealed class PlanCalls(FabangDb db, MatterLimits limits) : IHandle<MediationMoved>
{
    public async Task HandleAsync(MediationMoved happened, CancellationToken cancel)
    {
        if (happened.Status is not MediationStatus.Agreed || await db.Set<CallBack>().AnyAsync(call => call.CaseId == happened.CaseId, cancel))
        {
            return;
        }

        var mediation = await db.Set<MediationCase>().Include(one => one.Parties).AsNoTracking().SingleAsync(one => one.Id == happened.CaseId, cancel);
        var due = await limits.EndAsync(Calling.After, mediation.Region, happened.At, cancel);
        db.AddRange(mediation.TakingPart.Select(party => CallBack.Plan(mediation.Id, party.Id, mediation.Region, due.At)));
    }
}
