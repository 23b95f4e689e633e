using System.ComponentModel;
using Fabang.Kernel.Documents;
using Fabang.Modules.Accounts.Api;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Mine;
using Fabang.Modules.Mediation.Performing;
using Fabang.Shell;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Mediation.Api;

/// <summary>The agreement, signing it, and what comes after, for programs.</summary>
internal static class AgreementApi
{
    private const string One = "From the payments. 履行里的 id";

    public static void MapAgreementApi(this RouteGroupBuilder mine)
    {
        var (id, payment) = (("id", MediationExamples.Id.ToString()), ("payment", MediationExamples.After.Payments[0].Id.ToString()));
        mine.MapGet("/my/mediation/{id:guid}/agreement", ShowAsync).WithSummary("调解协议: to be shown before a code is asked for").WithExample(MediationExamples.Agreement, id);
        mine.MapGet("/my/mediation/{id:guid}/agreement/paper", PaperAsync).Produces<FileContentHttpResult>(contentType: "application/octet-stream")
            .WithSummary("下载调解协议: for Word").WithExample("…", id);
        mine.MapPost("/my/mediation/{id:guid}/agreement/signature-code", AskAsync).WithSummary("要签名验证码: sends a code to the party's own phone, for the text that was shown")
            .WithBodyExample(MediationExamples.CodeSent, new AgreementCodeToAsk(MediationExamples.Name, MediationExamples.Agreement.Hash), id);
        mine.MapPost("/my/mediation/{id:guid}/agreement/signature", SignAsync).WithSummary("签名: the code signs that text, and no other")
            .WithBodyExample(MediationExamples.Agreement, new AgreementToSign(MediationExamples.CodeSent.Id, "123456"), id);
        mine.MapGet("/my/mediation/{id:guid}/after", AfterAsync).WithSummary("协议生效以后: the court's confirmation, and the payments").WithExample(MediationExamples.After, id);
        mine.MapPost("/my/mediation/{id:guid}/confirmation", WantAsync).WithSummary("要申请司法确认: when all want it, the papers are ready").WithExample(MediationExamples.After, id);
        mine.MapPost("/my/mediation/{id:guid}/payments/{payment:guid}/report", ReportAsync).WithSummary("付了: the payer says so, with a proof if they like")
            .WithBodyExample(MediationExamples.After, new PaymentToReport(MediationExamples.Sent), id, payment);
        mine.MapPut("/my/mediation/{id:guid}/payments/{payment:guid}/came", CameAsync).WithSummary("收到、没收到: who is paid says whether it came").WithBodyExample(MediationExamples.After, MediationExamples.Yes, id, payment);
    }

    private static async Task<Results<Ok<AgreementInApi>, NotFound>> ShowAsync([Description(MineInApi.Mine)] Guid id, OwnMediations own, Agreeing agreeing, CancellationToken cancel) =>
        await FindAsync(id, own, agreeing, cancel) is { } found ? TypedResults.Ok(Of(found.Agreement)) : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> PaperAsync(
        [Description(MineInApi.Mine)] Guid id, OwnMediations own, Agreeing agreeing, AgreementFiles files, IEnumerable<IDocumentWriter> writers, SiteAddress site, HttpRequest request, CancellationToken cancel)
    {
        var word = writers.Single(one => one.Ending is "docx");
        return await FindAsync(id, own, agreeing, cancel) is { } found
            ? TypedResults.File(files.Write(found.Agreement, word.Ending, site.For(request)), word.MediaType, DocumentName.Of(found.Agreement.Number, word.Ending))
            : TypedResults.NotFound();
    }

    private static async Task<Results<Ok<CodeSentInApi>, NotFound>> AskAsync([Description(MineInApi.Mine)] Guid id, AgreementCodeToAsk sent, OwnMediations own, Agreeing agreeing, CancellationToken cancel)
    {
        if (await FindAsync(id, own, agreeing, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var code = await agreeing.RequestAsync(found.View, found.Me, sent.Name, sent.Hash, null, cancel);
        return TypedResults.Ok(new CodeSentInApi(code, (await agreeing.PhoneOfAsync(found.Me, cancel)).Masked));
    }

    private static async Task<Results<Ok<AgreementInApi>, NotFound>> SignAsync([Description(MineInApi.Mine)] Guid id, AgreementToSign sent, OwnMediations own, Agreeing agreeing, CancellationToken cancel)
    {
        if (await FindAsync(id, own, agreeing, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        await agreeing.ConfirmAsync(id, found.Me, sent.Id!.Value, sent.Code, cancel);
        return await ShowAsync(id, own, agreeing, cancel);
    }

    private static Task<Results<Ok<AfterInApi>, NotFound>> AfterAsync([Description(MineInApi.Mine)] Guid id, OwnMediations own, AfterAgreement after, CancellationToken cancel) =>
        ChangeAsync(id, _ => Task.CompletedTask, own, after, cancel);

    private static Task<Results<Ok<AfterInApi>, NotFound>> WantAsync([Description(MineInApi.Mine)] Guid id, OwnMediations own, AfterAgreement after, CancellationToken cancel) =>
        ChangeAsync(id, view => after.WantAsync(view, cancel), own, after, cancel);

    private static Task<Results<Ok<AfterInApi>, NotFound>> ReportAsync(
        [Description(MineInApi.Mine)] Guid id, [Description(One)] Guid payment, PaymentToReport sent, OwnMediations own, AfterAgreement after, CancellationToken cancel) =>
        ChangeAsync(id, view => after.ReportAsync(view, payment, sent.Proof?.ToUpload(), cancel), own, after, cancel);

    private static Task<Results<Ok<AfterInApi>, NotFound>> CameAsync(
        [Description(MineInApi.Mine)] Guid id, [Description(One)] Guid payment, YesOrNoToSay sent, OwnMediations own, AfterAgreement after, CancellationToken cancel) =>
        ChangeAsync(id, view => after.AnswerAsync(view, payment, sent.Yes!.Value, cancel), own, after, cancel);

    private static async Task<(MediationView View, MediationParty Me, MediationAgreement Agreement)?> FindAsync(Guid id, OwnMediations own, Agreeing agreeing, CancellationToken cancel) =>
        await own.FindAsync(id, cancel) is { } found && await agreeing.FindAsync(id, cancel) is { } agreement && agreement.Text.Parties.Any(party => party.Id == found.Me.Id)
            ? (found.View, found.Me, agreement)
            : null;

    private static async Task<Results<Ok<AfterInApi>, NotFound>> ChangeAsync(Guid id, Func<AfterView, Task> change, OwnMediations own, AfterAgreement after, CancellationToken cancel)
    {
        if (await own.FindAsync(id, cancel) is not { Me.TakesPart: true } found || await after.FindAsync(found.View, found.Me, cancel) is not { } view)
        {
            return TypedResults.NotFound();
        }

        await change(view);
        return TypedResults.Ok(new AfterInApi(
            view.Confirmation is { } one ? Of(one) : null,
            [.. view.Payments.Select(payment => new PaymentInApi(
                payment.Id, payment.PayerId, payment.PayeeId, payment.Amount, payment.DueOn, payment.Status, payment.ProofId is not null, payment.IsMissed(view.Today), payment.EnforceBy))]));
    }

    private static ConfirmationInApi Of(JudicialConfirmation one) => new(one.Status, one.Court, one.DueAt, one.WantedBy, one.Ruling, one.RuledOn);

    private static AgreementInApi Of(MediationAgreement agreement)
    {
        var text = agreement.Text;
        return new(
            agreement.Number, agreement.Status, agreement.IsOral, agreement.Hash, text.Parties, text.Facts, text.Terms, text.Way, agreement.SealedBy, agreement.EffectiveAt,
            [.. agreement.Signatures.Select(signature => signature.PartyId).OfType<Guid>()]);
    }
}
