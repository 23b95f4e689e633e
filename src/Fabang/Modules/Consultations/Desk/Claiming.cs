using Fabang.Modules.Consultations.Offers;
using Fabang.Modules.Directory;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>
/// Takes a waiting consultation, or gives it to a colleague. Of two who press at once, one has it; the other reads who. Nobody gets
/// one who has a conflict of interest in it.
/// </summary>
public sealed class Claiming(FabangDb db, Responders responders, Duty duty, ConflictChecks conflicts, Lawyers directory, TimeProvider clock)
{
    /// <exception cref="BrokenRuleException">
    /// Somebody has it already, it is not waiting, the lawyer is not on duty, or a conflict of interest is there or not yet decided.
    /// </exception>
    /// <param name="consultation">Which.</param>
    /// <param name="matter">Its matter.</param>
    /// <param name="lawyer">Who takes it.</param>
    /// <param name="manages">Whether they may take what is kept for somebody else: the duty manager may.</param>
    public async Task ClaimAsync(Consultation consultation, Matter matter, Responder lawyer, bool manages = false, CancellationToken cancel = default)
    {
        if (consultation.Status is ConsultationStatus.Claimed && consultation.LawyerId == lawyer.Id)
        {
            return;
        }

        if (!await duty.IsOnAsync(lawyer.Id))
        {
            throw new BrokenRuleException("Consultations.NotOnDuty");
        }

        if (consultation.LawyerId is { } holder && consultation.Status is ConsultationStatus.Claimed)
        {
            throw await TakenByAsync(holder, cancel);
        }

        await MayTakeAsync(consultation, lawyer.Id, manages, cancel);
        ConflictOutcome outcome;
        try
        {
            outcome = await TakeAsync(matter, lawyer, () => consultation.Claim(matter, lawyer, clock.GetUtcNow()), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var winner = await db.Set<Consultation>().AfterLostRace().Where(c => c.Id == consultation.Id).Select(c => c.LawyerId).SingleAsync(cancel);
            throw winner is { } other ? await TakenByAsync(other, cancel) : new BrokenRuleException("Consultations.CannotMove");
        }

        MustBeClear(outcome);
    }

    /// <summary>Hands it to a colleague, who is checked as one who claims is.</summary>
    public async Task HandOverAsync(Consultation consultation, Matter matter, Responder colleague, Responder by, CancellationToken cancel = default)
    {
        if (await TakeAsync(matter, colleague, () => consultation.HandTo(matter, colleague, by, clock.GetUtcNow()), cancel) is not ConflictOutcome.Clear)
        {
            throw new BrokenRuleException("Consultations.ColleagueHasConflict");
        }
    }

    /// <exception cref="BrokenRuleException">The check found something: said without saying what.</exception>
    public static void MustBeClear(ConflictOutcome outcome)
    {
        if (outcome is not ConflictOutcome.Clear)
        {
            throw new BrokenRuleException(outcome is ConflictOutcome.Conflict ? "Consultations.HasConflict" : "Consultations.ConflictUndecided");
        }
    }

    /// <exception cref="BrokenRuleException">The directory knows their licence, and it is not in force.</exception>
    public async Task MustPractiseAsync(Guid lawyer, CancellationToken cancel = default)
    {
        if ((await directory.PractisingAsync([lawyer], cancel)).GetValueOrDefault(lawyer) is { } facts && !facts.Licence.IsInForce(clock.GetUtcNow().DayInChina()))
        {
            throw new BrokenRuleException("Consultations.LicenceNotInForce");
        }
    }

    private async Task MayTakeAsync(Consultation consultation, Guid lawyer, bool manages, CancellationToken cancel)
    {
        await MustPractiseAsync(lawyer, cancel);
        var now = clock.GetUtcNow();
        if (!manages && await db.Set<Offer>().AsNoTracking().SingleOrDefaultAsync(offer => offer.Id == consultation.Id, cancel) is { } kept && kept.IsKeptFromOthersThan(lawyer, now))
        {
            throw new BrokenRuleException("Consultations.KeptForAnother");
        }
    }

    /// <summary>Checks and takes in one transaction, one lawyer of a firm at a time. What was found is kept, though nothing was taken.</summary>
    private async Task<ConflictOutcome> TakeAsync(Matter matter, Responder lawyer, Action take, CancellationToken cancel)
    {
        // What is there already is written down first: an open page of the same lawyer may be writing it too.
        var outcome = await conflicts.LookAndSaveAsync(matter, lawyer.Id, cancel);
        if (outcome is not ConflictOutcome.Clear)
        {
            return outcome;
        }

        await db.InTransactionAsync(async () =>
        {
            await conflicts.TakeTurnAsync(lawyer.Id, cancel);
            outcome = await conflicts.LookAsync(matter, lawyer.Id, cancel);
            if (outcome is ConflictOutcome.Clear)
            {
                take();
            }

            await db.SaveChangesAsync(cancel);
        }, cancel);
        return outcome;
    }

    private async Task<BrokenRuleException> TakenByAsync(Guid holder, CancellationToken cancel) =>
        new("Consultations.AlreadyClaimed", (await responders.OfAsync(holder, cancel)).Name);
}
