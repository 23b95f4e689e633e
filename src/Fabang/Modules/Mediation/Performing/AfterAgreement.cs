using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Steps;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Performing;

/// <summary>What comes after an agreement (协议生效以后): paying, the court's confirmation, the file.</summary>
public sealed class AfterAgreement(FabangDb db, CurrentUser user, StepClock clock, RegionTree tree, FileStore store)
{
    /// <summary>With the change that brings an agreement into effect: its payments, and thirty days for the court's confirmation.</summary>
    /// <returns>The next step of the matter.</returns>
    public async Task<NextStep> BeginAsync(MediationAgreement agreement, MediationCase mediation, CancellationToken cancel = default)
    {
        db.AddRange(AgreedPayment.Of(agreement));
        if (agreement.IsOral)
        {
            return NextStep.None("Mediation.WasAgreed");
        }

        var next = await clock.NextAsync(MediationSteps.Confirm, mediation.Region, from: agreement.EffectiveAt, cancel: cancel);
        db.Add(JudicialConfirmation.Open(agreement, CourtFor(mediation), next.DueAt!.Value));
        return next;
    }

    /// <summary>Null where no agreement is in effect.</summary>
    public async Task<AfterView?> FindAsync(MediationView view, MediationParty? me, CancellationToken cancel = default)
    {
        var mediation = view.Case.Id;
        if (await db.Set<MediationAgreement>().SingleOrDefaultAsync(one => one.CaseId == mediation && one.Status == AgreementStatus.InEffect, cancel) is not { } agreement)
        {
            return null;
        }

        var confirmation = await db.Set<JudicialConfirmation>().SingleOrDefaultAsync(one => one.AgreementId == agreement.Id, cancel);
        var payments = await db.Set<AgreedPayment>().Where(one => one.AgreementId == agreement.Id).OrderBy(one => one.DueOn).ToListAsync(cancel);
        return new(view, agreement, confirmation, payments, me, clock.Now.DayInChina());
    }

    /// <summary>A party wants the court to confirm it.</summary>
    public Task WantAsync(AfterView after, CancellationToken cancel = default)
    {
        var all = Written(after).Want(after.Me!, after.Agreement.Text.Parties.Select(party => party.Id), clock.Now);
        var matter = after.View.Matter;
        if (all)
        {
            matter.Advance(matter.Next with { Actor = NextActor.Mediator, ActorId = after.View.Case.MediatorId, What = "Mediation.Submit" }, EntryAuthor.Person, user.RequiredId, "Mediation.DidWantTogether", null, clock.Now);
        }
        else
        {
            matter.Record(EntryAuthor.Person, user.RequiredId, "Mediation.DidWant", null, clock.Now);
        }

        return db.SaveChangesAsync(cancel);
    }

    public Task SubmitAsync(AfterView after, string? court, CancellationToken cancel = default)
    {
        Written(after).Submit(court, clock.Now);
        after.View.Matter.Advance(NextStep.None("Mediation.AtCourt"), EntryAuthor.Staff, user.RequiredId, "Mediation.DidSubmit", court!.Trim(), clock.Now);
        return db.SaveChangesAsync(cancel);
    }

    public Task RuleAsync(AfterView after, bool isValid, string? number, DateOnly? on, CancellationToken cancel = default)
    {
        Written(after).Rule(isValid, number, on, clock.Now);
        after.View.Matter.Advance(
            NextStep.None(isValid ? "Mediation.WasConfirmed" : "Mediation.WasRejected"), EntryAuthor.Staff, user.RequiredId, isValid ? "Mediation.DidConfirm" : "Mediation.DidReject", number!.Trim(), clock.Now);
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>The payer says that it was paid, with a picture if they like.</summary>
    public async Task ReportAsync(AfterView after, Guid payment, IFormFile? proof, CancellationToken cancel = default)
    {
        var found = PaymentOf(after, payment);
        StoredFile? stored = null;
        try
        {
            if (proof is not null)
            {
                await using var content = proof.OpenReadStream();
                stored = await store.AddAsync(proof.FileName, content, cancel);
            }

            found.Report(after.Me!.Id, stored?.Id, clock.Now);
            after.View.Matter.Record(EntryAuthor.Person, user.RequiredId, "Mediation.DidPay", Money(found), clock.Now);
            await db.SaveChangesAsync(cancel);
        }
        finally
        {
            if (stored is not null && db.Entry(stored).State is not EntityState.Unchanged)
            {
                store.RemoveContent(stored.Id);
            }
        }
    }

    /// <summary>Who is paid says whether it came.</summary>
    public Task AnswerAsync(AfterView after, Guid payment, bool came, CancellationToken cancel = default)
    {
        var found = PaymentOf(after, payment);
        found.Answer(after.Me!.Id, came, clock.Now);
        after.View.Matter.Record(EntryAuthor.Person, user.RequiredId, came ? "Mediation.DidReceive" : "Mediation.DidNotReceive", Money(found), clock.Now);
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>The proof of a payment, for those between whom it is and the mediator.</summary>
    public Task<StoredFile?> ProofAsync(AfterView after, Guid payment, CancellationToken cancel = default) =>
        after.Payments.FirstOrDefault(one => one.Id == payment)?.ProofId is { } proof ? db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(file => file.Id == proof, cancel) : Task.FromResult<StoredFile?>(null);

    /// <summary>The file is complete, and put away.</summary>
    /// <param name="view">Of which mediation.</param>
    /// <param name="after">Null where there is no agreement.</param>
    /// <param name="cancel">Gives up.</param>
    public Task CloseAsync(MediationView view, AfterView? after, CancellationToken cancel = default)
    {
        view.Case.Close(user.RequiredId, after?.Confirmation, view.Matter, clock.Now);
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>《民事诉讼法》第二百零五条: the court that invited the mediation; else the basic court of the committee's place is proposed.</summary>
    private string CourtFor(MediationCase mediation) =>
        mediation is { Source: MediationSource.Court, ReferredBy: { } by } ? by[..Math.Min(by.Length, JudicialConfirmation.LongestCourt)] : $"{tree.FullName(mediation.Region)}人民法院";

    private static JudicialConfirmation Written(AfterView after) => after.Confirmation ?? throw new BrokenRuleException("Mediation.ConfirmationOver");

    private static AgreedPayment PaymentOf(AfterView after, Guid payment) => after.Payments.FirstOrDefault(one => one.Id == payment) ?? throw new BrokenRuleException("Mediation.CannotMove");

    private static string Money(AgreedPayment payment) => payment.Amount.ToString("N2", CultureInfo.InvariantCulture);
}
