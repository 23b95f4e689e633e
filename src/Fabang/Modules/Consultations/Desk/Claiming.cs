using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>Takes a waiting consultation. Of two who press at once, one has it; the other reads who.</summary>
public sealed class Claiming(FabangDb db, Responders responders, Duty duty, TimeProvider clock)
{
    /// <exception cref="BrokenRuleException">Somebody has it already, it is not waiting, or the lawyer is not on duty.</exception>
    public async Task ClaimAsync(Consultation consultation, Matter matter, Responder lawyer, CancellationToken cancel = default)
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

        consultation.Claim(matter, lawyer, clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var winner = await db.Set<Consultation>().Where(c => c.Id == consultation.Id).Select(c => c.LawyerId).SingleAsync(cancel);
            throw winner is { } other ? await TakenByAsync(other, cancel) : new BrokenRuleException("Consultations.CannotMove");
        }
    }

    private async Task<BrokenRuleException> TakenByAsync(Guid holder, CancellationToken cancel) =>
        new("Consultations.AlreadyClaimed", (await responders.OfAsync(holder, cancel)).Name);
}
