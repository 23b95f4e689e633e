using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Steps;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Jobs;

/// <summary>What follows by itself when a limit is over: no answer ends it, no choice has the committee appoint, no agreement in time ends it.</summary>
internal sealed class EndMediations(FabangDb db, StepClock clock, ILogger<EndMediations> log) : IJob
{
    private const int Batch = 100;

    private static readonly MediationStatus[] Ending = [MediationStatus.Inviting, MediationStatus.Choosing, MediationStatus.Disclosed, MediationStatus.Mediating];

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.Now;
        var over = await db.Set<MediationCase>().Where(one => Ending.Contains(one.Status))
            .Join(db.Set<Matter>().Where(matter => matter.Kind == MatterKind.Mediation && matter.NextDueAt < now), one => one.MatterId, matter => matter.Id, (one, matter) => one.Id)
            .OrderBy(id => id).Take(Batch).ToListAsync(cancel);
        foreach (var id in over)
        {
            await EndAsync(id, now, cancel);
        }

        await LapseAsync(now, cancel);
    }

    /// <summary>The thirty days for the court are over.</summary>
    private async Task LapseAsync(DateTimeOffset now, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var over = await db.Set<JudicialConfirmation>().Where(one => (one.Status == ConfirmationStatus.Open || one.Status == ConfirmationStatus.Applied) && one.DueAt < now)
            .OrderBy(one => one.DueAt).Take(Batch).ToListAsync(cancel);
        foreach (var confirmation in over)
        {
            confirmation.Lapse();
            var matters = db.Set<MediationCase>().Where(one => one.Id == confirmation.CaseId).Select(one => one.MatterId);
            (await db.Set<Matter>().SingleAsync(matter => matters.Contains(matter.Id), cancel)).Advance(NextStep.None("Mediation.WasAgreed"), EntryAuthor.Program, null, "Mediation.DidLapse", null, now);
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task EndAsync(Guid id, DateTimeOffset now, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var mediation = await db.Set<MediationCase>().Include(one => one.Parties).SingleAsync(one => one.Id == id, cancel);
        var matter = await db.Set<Matter>().SingleAsync(one => one.Id == mediation.MatterId, cancel);
        if (matter.NextDueAt >= now)
        {
            return;
        }

        try
        {
            switch (mediation.Status)
            {
                case MediationStatus.Inviting:
                    mediation.NotReach(mediation.Parties.First(party => party.Status is PartyStatus.Invited), matter, EntryAuthor.Program, null, now);
                    break;
                case MediationStatus.Choosing:
                    mediation.LapseChoice(matter, await clock.NextAsync(MediationSteps.Appoint, mediation.Region, cancel: cancel), now);
                    break;
                case MediationStatus.Disclosed:
                    mediation.RejectDisclosed(null, matter, await clock.NextAsync(MediationSteps.Appoint, mediation.Region, cancel: cancel), now);
                    break;
                case MediationStatus.Mediating:
                    mediation.TimeOut(matter, now);
                    break;
            }

            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            log.LogInformation("Mediation {Case} came on meanwhile", id);
        }
    }
}
