using System.ComponentModel;
using Fabang.Modules.Accounts.Api;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Shell;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>Reads and signs the agreement with the lawyer's firm, for programs.</summary>
internal static class AgreementApi
{
    private const string Mine = "One's own application. 本人的申请";

    public static void MapAgreementApi(this RouteGroupBuilder mine)
    {
        var id = ("id", AidExamples.Aid.Id.ToString());
        mine.MapGet("/my/legal-aid/{id:guid}/agreement", ShowAsync).WithSummary("委托代理协议: to be shown before a code is asked for").WithExample(AidExamples.Agreement, id);
        mine.MapGet("/my/legal-aid/{id:guid}/agreement/paper", PaperAsync).Produces<FileContentHttpResult>(contentType: "application/octet-stream")
            .WithSummary("下载协议: for Word, a moment after it was issued").WithExample("…", id);
        mine.MapPost("/my/legal-aid/{id:guid}/agreement/signature-code", AskAsync).WithSummary("要签名验证码: sends a code to the person's phone, for the text that was shown")
            .WithBodyExample(AidExamples.CodeSent, new AidAgreementCodeToAsk(AidExamples.Name, AidExamples.Agreement.Hash), id);
        mine.MapPost("/my/legal-aid/{id:guid}/agreement/signature", SignAsync).WithSummary("签名: the code signs that text, and no other. In effect once the lawyer has signed, too")
            .WithBodyExample(AidExamples.Agreement, new AidAgreementToSign(AidExamples.CodeSent.Id, "123456"), id);
    }

    private static async Task<Results<Ok<AidAgreementInApi>, NotFound>> ShowAsync([Description(Mine)] Guid id, AidShown shown, AgreementSigning signing, CancellationToken cancel) =>
        await shown.FindSentAsync(id, cancel) is { Agreement: { } agreement } view ? TypedResults.Ok(AidAgreementInApi.Of(view, await signing.PaperAsync(agreement, cancel))) : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> PaperAsync([Description(Mine)] Guid id, AidShown shown, FabangDb db, FileStore store, HttpResponse response, CancellationToken cancel) =>
        await shown.FindSentAsync(id, cancel) is { Agreement.LetterId: var letter }
        && await db.Set<Letter>().Where(one => one.Id == letter).Join(db.Set<StoredFile>(), one => one.DocxFileId, file => file.Id, (_, file) => file).SingleOrDefaultAsync(cancel) is { } found
            ? await store.SendToProgramAsync(null, found, response, cancel)
            : TypedResults.NotFound();

    private static async Task<Results<Ok<CodeSentInApi>, NotFound>> AskAsync([Description(Mine)] Guid id, AidAgreementCodeToAsk sent, AidShown shown, AgreementSigning signing, CancellationToken cancel) =>
        await shown.FindSentAsync(id, cancel) is { Agreement: { } agreement } view
            ? TypedResults.Ok(new CodeSentInApi(await signing.RequestAsync(view, agreement, sent.Name!, sent.Hash, cancel), await signing.PhoneAsync(view, cancel)))
            : TypedResults.NotFound();

    private static async Task<Results<Ok<AidAgreementInApi>, NotFound>> SignAsync([Description(Mine)] Guid id, AidAgreementToSign sent, AidShown shown, AgreementSigning signing, CancellationToken cancel)
    {
        if (await shown.FindSentAsync(id, cancel) is not { Agreement: { } agreement } view)
        {
            return TypedResults.NotFound();
        }

        await signing.ConfirmAsync(view, agreement, new(sent.Id!.Value, sent.Code, sent.Drawn), cancel);
        return await ShowAsync(id, shown, signing, cancel);
    }
}
