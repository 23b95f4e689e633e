using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Mediation.Seals;
using Fabang.Modules.Mediation.Steps;
using Fabang.Shell.Signing;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Agreements;

/// <summary>Makes an agreement of an accepted offer, has it signed, and brings it into effect (签订调解协议).</summary>
public sealed class Agreeing(FabangDb db, CurrentUser user, PhoneCodes codes, Numbering numbering, Offering offering, AfterAgreement after, SealBook seals, Turns turns, FileStore store, StepClock clock, IHttpContextAccessor http)
{
    /// <summary>调解协议书</summary>
    private const string Prefix = "TX";

    private const int LongestDevice = 200;

    /// <summary>The one that counts: to be signed or in effect; null where there is none.</summary>
    public Task<MediationAgreement?> FindAsync(Guid mediation, CancellationToken cancel = default) =>
        db.Set<MediationAgreement>().SingleOrDefaultAsync(one => one.CaseId == mediation && one.Status != AgreementStatus.TakenBack, cancel);

    /// <summary>The mediator writes down what all agreed, and lays it before them.</summary>
    /// <param name="view">Of which mediation.</param>
    /// <param name="facts">The main facts, what was disputed, and who answers for it.</param>
    /// <param name="way">How and where it is done.</param>
    /// <param name="isOral">Nobody wants it in writing: it holds as it was recorded.</param>
    /// <param name="cancel">Gives up.</param>
    public Task LayOutAsync(MediationView view, string? facts, string? way, bool isOral, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var (mediation, now) = (view.Case, clock.Now);
        var exchange = await offering.OfAsync(mediation.Id, cancel);
        var settled = exchange.Settled ?? throw new BrokenRuleException("Mediation.NothingAgreed");
        var text = new AgreementText(
            await numbering.NextAsync(Prefix, mediation.Region.Value, cancel),
            [.. mediation.TakingPart.OrderBy(party => party.Side).ThenBy(party => party.Id).Select(party => new NamedParty(party.Id, party.Side, party.Name, party.Number, party.Address))],
            facts?.Trim() ?? "", settled.Terms, way?.Trim() ?? "");
        var (mediator, committee) = (view.Mediator!.Name, view.Committee!.Name);
        var agreement = isOral
            ? MediationAgreement.Record(mediation.Id, mediation.Region, text, mediator, committee, now)
            : MediationAgreement.LayOut(mediation.Id, mediation.Region, text, mediator, committee, now);
        agreement.SetSeal(await seals.ForUseAsync(view.Committee, cancel), now);
        db.Add(agreement);
        if (isOral)
        {
            mediation.Conclude(view.Matter, EntryAuthor.Staff, user.RequiredId, "Mediation.DidRecordOral", await after.BeginAsync(agreement, mediation, cancel), now);
        }
        else
        {
            mediation.LayOut(user.RequiredId, view.Matter, await clock.NextAsync(MediationSteps.Sign, mediation.Region, cancel: cancel), now);
        }

        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>The mediator takes the draft back: it is talked about again.</summary>
    public Task TakeBackAsync(MediationView view, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var mediation = view.Case;
        await DropAsync(await FindAsync(mediation.Id, cancel) ?? throw new BrokenRuleException("Mediation.NotForSigning"), cancel);
        mediation.TakeBackDraft(user.RequiredId, view.Matter, await clock.MediatingAsync(mediation, mediation.MediatorId, mediation.ClockFrom, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>Takes the draft from those who were to sign it, where there is one, in the caller's change: its mediator goes.</summary>
    public async Task DropAsync(MediationCase mediation, CancellationToken cancel = default)
    {
        if (await FindAsync(mediation.Id, cancel) is { } agreement)
        {
            await DropAsync(agreement, cancel);
        }
    }

    /// <summary>Sends a code to the party's own phone, for the text that they were shown.</summary>
    /// <param name="view">Of which mediation.</param>
    /// <param name="me">Who signs.</param>
    /// <param name="name">As they typed it.</param>
    /// <param name="hash">Of what the page showed.</param>
    /// <param name="drawnSent">The drawn name, as the field sends it; null where none was drawn.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>Id of the code.</returns>
    public async Task<Guid> RequestAsync(MediationView view, MediationParty me, string? name, string? hash, string? drawnSent, CancellationToken cancel = default)
    {
        var agreement = await FindAsync(view.Case.Id, cancel) ?? throw new BrokenRuleException("Mediation.NotForSigning");
        agreement.MustBeReadyToSign(me.Id, name);
        if (agreement.Hash != hash)
        {
            throw new BrokenRuleException("Mediation.AgreementChanged");
        }

        var drawn = DrawnSignature.Read(drawnSent);
        var code = await codes.IssueAsync(await PhoneOfAsync(me, cancel), PhoneCodePurpose.SignPaper, cancel: cancel);
        var picture = drawn is null ? null : await store.AddAsync(drawn.Name, drawn.Open(), cancel);
        try
        {
            db.Add(SigningRequest.Of(code.Id, agreement, me.Id, name!, agreement.Hash, picture?.Id));
            await db.SaveChangesAsync(cancel);
        }
        finally
        {
            if (picture is not null && db.Entry(picture).State is not EntityState.Unchanged)
            {
                store.RemoveContent(picture.Id);
            }
        }

        return code.Id;
    }

    /// <summary>The right code signs the text for which it was sent. Of two who sign last at the same moment, both are kept, and one brings it into effect.</summary>
    public async Task ConfirmAsync(Guid mediation, MediationParty me, Guid codeId, string? typed, CancellationToken cancel = default)
    {
        var request = await db.Set<SigningRequest>().AsNoTracking().SingleOrDefaultAsync(one => one.CodeId == codeId && one.PartyId == me.Id, cancel) ?? throw new BrokenRuleException("Accounts.CodeExpired");
        var phone = await PhoneOfAsync(me, cancel);
        await codes.UseAsync(codeId, typed, PhoneCodePurpose.SignPaper, used =>
            used.Number == phone ? SignAsync(mediation, request, cancel) : throw new BrokenRuleException("Mediation.SignatureNotYours"), cancel);
    }

    /// <summary>A drawn name on this agreement; null for any other file.</summary>
    public async Task<StoredFile?> DrawingAsync(MediationAgreement agreement, Guid file, CancellationToken cancel = default) =>
        agreement.Signatures.Any(signature => signature.Drawing == file) ? await db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == file, cancel) : null;

    /// <summary>The phone to which a party's code goes.</summary>
    public async Task<PhoneNumber> PhoneOfAsync(MediationParty me, CancellationToken cancel = default) =>
        PhoneNumber.Parse(await db.Set<Account>().Where(account => account.Id == me.PersonId).Select(account => account.PhoneNumber).SingleAsync(cancel));

    private async Task SignAsync(Guid mediation, SigningRequest request, CancellationToken cancel)
    {
        // One after the other: of two who sign last at the same moment, the second finds what the first left.
        await turns.TakeAsync(request.AgreementId, cancel);
        var agreement = await db.Set<MediationAgreement>().SingleAsync(one => one.Id == request.AgreementId && one.CaseId == mediation, cancel);
        var found = await db.Set<MediationCase>().Include(one => one.Parties).SingleAsync(one => one.Id == mediation, cancel);
        var matter = await db.Set<Matter>().SingleAsync(one => one.Id == found.MatterId, cancel);
        foreach (var known in new object[] { agreement, found, matter })
        {
            // The page had read them before the turn.
            await db.Entry(known).ReloadAsync(cancel);
        }

        var device = http.HttpContext?.Request.Headers.UserAgent.ToString() ?? "";
        if (agreement.HasSigned(request.PartyId))
        {
            return;
        }

        if (agreement.Sign(new(request.PartyId, request.Name, clock.Now, request.Hash, request.CodeId, device[..Math.Min(device.Length, LongestDevice)], request.Drawing)))
        {
            found.Conclude(matter, EntryAuthor.Person, user.Id, "Mediation.DidSignAll", await after.BeginAsync(agreement, found, cancel), clock.Now);
        }
        else
        {
            matter.Record(EntryAuthor.Person, user.Id, "Mediation.DidSign", null, clock.Now);
        }
    }

    private async Task DropAsync(MediationAgreement agreement, CancellationToken cancel)
    {
        agreement.TakeBack();
        (await offering.OfAsync(agreement.CaseId, cancel)).Reopen(clock.Now);
    }
}
