using Fabang.Kernel.Documents;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.LegalAid.Carry;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Shell.Signing;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Agreements;

/// <summary>Issues the agreement of a case and has both sides sign it. Whose case it is was looked at by the page, or by the endpoint.</summary>
public sealed class AgreementSigning(FabangDb db, PhoneCodes codes, Signing phones, StepClock clock, Lawyers directory, AidLetters letters, CaseFiling files, StepMessages messages)
{
    /// <summary>Its words, as they stand on paper.</summary>
    public async Task<Document> PaperAsync(AidAgreement agreement, CancellationToken cancel = default) =>
        LetterPaper.Of(await db.Set<Letter>().AsNoTracking().SingleAsync(letter => letter.Id == agreement.LetterId, cancel));

    /// <summary>The lawyer issues it: from now on it can be read and signed, and the person is told. One that was issued before holds no more.</summary>
    public Task IssueAsync(AidView view, AgreementPowers? powers, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var aid = view.Case!;
        var chosen = powers ?? throw new BrokenRuleException("LegalAid.ChoosePowers");
        if (view.Agreement is { } former)
        {
            if (former.PersonSignature is not null)
            {
                throw new BrokenRuleException("LegalAid.AlreadySigned");
            }

            former.Replace(clock.Now);
        }

        var unit = (await directory.FindByAccountAsync(aid.LawyerId!.Value, cancel))?.Firm ?? "–";
        db.Add(AidAgreement.Issue(aid, await letters.AgreementAsync(view, unit, chosen, cancel), clock.Now));
        view.Matter.Advance(TurnOf(view, NextActor.Person, view.Application.PersonId, "LegalAid.SignAgreement"), EntryAuthor.Staff, aid.LawyerId, "LegalAid.DidIssueAgreement", null, clock.Now);
        await messages.TellAsync(view.Matter, Told.Person, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>"138****8000", where the code goes.</summary>
    public async Task<string> PhoneAsync(AidView view, CancellationToken cancel = default) => (await phones.PhoneOfAsync(view.Application, cancel)).Masked;

    /// <summary>Sends a code to the person's phone, once the name is right and what was read is what would be signed.</summary>
    public async Task<Guid> RequestAsync(AidView view, AidAgreement agreement, string name, string? hash, CancellationToken cancel = default)
    {
        MustBeForSigning(view);
        agreement.MustBeRead(hash);
        AidAgreement.MustBeName(name, SignatoryOf(view), "LegalAid.SignatureNotYours");
        var code = await codes.IssueAsync(await phones.PhoneOfAsync(view.Application, cancel), PhoneCodePurpose.SignPaper, cancel: cancel);
        agreement.AwaitCode(code.Id);
        await db.SaveChangesAsync(cancel);
        return code.Id;
    }

    /// <summary>The right code of the person's own phone signs the words for which it was sent, and no others. Sent twice it is one.</summary>
    public async Task ConfirmAsync(AidView view, AidAgreement agreement, AgreementCode code, CancellationToken cancel = default)
    {
        if (agreement.WasSignedWith(code.Id))
        {
            return;
        }

        MustBeForSigning(view);
        if (agreement.CodeId != code.Id)
        {
            throw new BrokenRuleException("Accounts.CodeExpired");
        }

        var (phone, drawn) = (await phones.PhoneOfAsync(view.Application, cancel), DrawnSignature.Read(code.Drawn));
        await codes.UseAsync(code.Id, code.Typed, PhoneCodePurpose.SignPaper, used => files.KeepingAsync(async () =>
        {
            // A code of another phone signs nothing here.
            var name = used.Number == phone ? SignatoryOf(view) : "";
            var picture = await files.KeepDrawnAsync(view, drawn, view.Case!.PersonId, cancel);
            agreement.SignByPerson(new(name, AgreementWay.PhoneCode, clock.Now, agreement.DocumentHash, picture), SignatoryOf(view));
            await AfterAsync(view, agreement, EntryAuthor.Person, view.Case.PersonId, cancel);
        }, cancel), cancel);
    }

    /// <summary>The lawyer signs, with what they read.</summary>
    public async Task SignAsLawyerAsync(AidView view, string? name, string? hash, string? drawnSent, CancellationToken cancel = default)
    {
        var agreement = view.Agreement ?? throw new BrokenRuleException("LegalAid.AgreementChanged");
        var drawn = DrawnSignature.Read(drawnSent);
        await db.InTransactionAsync(() => files.KeepingAsync(async () =>
        {
            var lawyer = view.Case!.LawyerId!.Value;
            var picture = await files.KeepDrawnAsync(view, drawn, lawyer, cancel);
            agreement.SignByLawyer(lawyer, new(name ?? "", AgreementWay.SignedIn, clock.Now, hash ?? "", picture), view.LawyerName ?? "");
            await AfterAsync(view, agreement, EntryAuthor.Staff, lawyer, cancel);
        }, cancel), cancel);
    }

    /// <exception cref="BrokenRuleException">The person has signed, or it was signed on paper, or the case has ended.</exception>
    private static void MustBeForSigning(AidView view)
    {
        if (!view.MaySignAgreement)
        {
            throw new BrokenRuleException(view.Agreement?.PersonSignature is null ? "LegalAid.CannotMove" : "LegalAid.AlreadySigned");
        }
    }

    private static string SignatoryOf(AidView view) => view.Application.Sheet.Applicant!.Signatory;

    /// <summary>Who signed last brings it into force; else it is the turn of the other. The five days go on.</summary>
    private async Task AfterAsync(AidView view, AidAgreement agreement, EntryAuthor author, Guid who, CancellationToken cancel)
    {
        var other = author is EntryAuthor.Person
            ? TurnOf(view, NextActor.Lawyer, agreement.LawyerId, "LegalAid.CountersignAgreement")
            : TurnOf(view, NextActor.Person, view.Application.PersonId, "LegalAid.SignAgreement");
        view.Matter.Advance(agreement.IsSigned ? view.Matter.Next : other, author, who, author is EntryAuthor.Person ? "LegalAid.DidSignAgreement" : "LegalAid.DidCountersign", null, clock.Now);
        if (agreement.IsSigned)
        {
            view.Case!.Agree(view.Matter, agreement.LawyerId, clock.Now.DayInChina(), await clock.NextAsync(AidSteps.Report, view.Application.Region, agreement.LawyerId, cancel: cancel), clock.Now);
        }
    }

    private static NextStep TurnOf(AidView view, NextActor actor, Guid? who, string what) => view.Matter.Next with { Actor = actor, ActorId = who, What = what };
}
