using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Steps;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Desk;

/// <summary>Opens a mediation that nobody asked for on this platform: all parties are asked first.</summary>
public sealed class Taking(FabangDb db, CurrentUser user, Numbering numbering, Parties parties, StepClock clock)
{
    /// <summary>One matter, one number, however often it is pressed.</summary>
    /// <param name="id">Made by the form.</param>
    /// <param name="committee">Who mediates.</param>
    /// <param name="referral">Who referred it.</param>
    /// <param name="facts">What it is about.</param>
    /// <param name="sides">The first party of each side.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task TakeAsync(
        Guid id, MediationCommittee committee, Referral referral, RequestFacts facts, (PartyFacts First, PartyFacts Other) sides, CancellationToken cancel = default)
    {
        if (referral.Source is not MediationSource.OwnMotion)
        {
            BrokenRuleException.ThrowIfBlank(referral.By, "Mediation.NeedsOrgan");
        }

        try
        {
            await db.InTransactionAsync(async () =>
            {
                if (await db.Set<MediationCase>().AfterLostRace().AnyAsync(one => one.Id == id, cancel))
                {
                    return;
                }

                var mediation = MediationCase.Take(id, committee.Region, referral, clock.Now);
                mediation.Fill(facts, clock.Now);
                mediation.NameStarter(sides.First, clock.Now);
                mediation.AddParty(Side.Other, sides.Other, clock.Now);
                var matter = MediationMatters.Open(mediation, await numbering.NextAsync(MediationMatters.Prefix, mediation.Region.Value, cancel), clock.Now);
                mediation.Open(matter, user.RequiredId, committee.Id, await clock.NextAsync(MediationSteps.Answer, mediation.Region, cancel: cancel), clock.Now);
                parties.Register(matter, new(sides.First.Name, sides.First.Number, sides.First.Phone?.Digits), MediationMatters.OtherSideOf(mediation));
                db.Add(matter);
                db.Add(mediation);
                await db.SaveChangesAsync(cancel);
            }, cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Pressed twice: the other press has won, or the failure is real.
            db.ChangeTracker.Clear();
            if (!await db.Set<MediationCase>().AnyAsync(one => one.Id == id, cancel))
            {
                throw;
            }
        }
    }
}
