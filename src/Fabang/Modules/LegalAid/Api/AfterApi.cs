using System.ComponentModel;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Mine;
using Fabang.Shell;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>What a person does with an application that was sent, for programs.</summary>
internal static class AfterApi
{
    private const string Mine = "One's own application. 本人的申请";

    public static void MapAfterApi(this RouteGroupBuilder mine)
    {
        var id = ("id", AidExamples.Aid.Id.ToString());
        mine.MapGet("/my/legal-aid/{id:guid}/papers/{file:guid}", FileAsync).Produces<FileContentHttpResult>(contentType: "application/octet-stream")
            .WithSummary("下载材料: a paper, with its own media type").WithExample("…", id, ("file", AidExamples.File.Id.ToString()));
        mine.MapGet("/my/legal-aid/{id:guid}/letters/{letter:guid}", LetterAsync).Produces<FileContentHttpResult>(contentType: "application/octet-stream")
            .WithSummary("下载文书: a letter as PDF, or for Word where this site makes no PDF").WithExample("…", id, ("letter", AidExamples.Letter.Id.ToString()));
        mine.MapPost("/my/legal-aid/{id:guid}/supplement", SupplyAsync).WithSummary("补交材料: what was missing, and that it is all").WithBodyExample(AidExamples.Aid, new SupplementToSend("合同找不到了。", [AidExamples.Sent]), id);
        mine.MapPost("/my/legal-aid/{id:guid}/withdraw", WithdrawAsync).WithSummary("撤回申请: take it back before it is decided").WithExample(AidExamples.Aid, id);
        mine.MapPost("/my/legal-aid/{id:guid}/objections", ObjectAsync).Once().WithSummary("提出异议: does not agree with a refusal or termination")
            .WithBodyExample(AidExamples.Aid, new ObjectionToMake("把我哥哥的收入也算进去了。"), id);
        mine.MapPost("/my/legal-aid/{id:guid}/requests", RequestAsync).Once().WithSummary("换律师、投诉、问进展: asks the centre for something")
            .WithBodyExample(AidExamples.Aid, new AidRequestToMake(Requests.AidRequestKind.Progress, "办到哪一步了？"), id);
        mine.MapPut("/my/legal-aid/{id:guid}/rating", RateAsync).WithSummary("评价: how it was, once").WithBodyExample(AidExamples.Aid, new AidRatingToGive(5, "谢谢律师"), id);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        [Description(Mine)] Guid id, [Description("One of its papers. 材料的 id")] Guid file, AidShown shown, FileStore store, HttpResponse response, CancellationToken cancel) =>
        await shown.FindSentAsync(id, cancel) is { } view && view.Papers.FirstOrDefault(sent => sent.File.Id == file).File is { } found
            ? await store.SendToProgramAsync(null, found, response, cancel)
            : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> LetterAsync(
        [Description(Mine)] Guid id, [Description("One of its letters. 文书的 id")] Guid letter, AidShown shown, FabangDb db, FileStore store, HttpResponse response, CancellationToken cancel) =>
        await shown.FindSentAsync(id, cancel) is not null
        && await db.Set<Letter>().Where(one => one.Id == letter && one.SubjectId == id).Join(db.Set<StoredFile>(), one => one.PdfFileId ?? one.DocxFileId, file => file.Id, (_, file) => file).SingleOrDefaultAsync(cancel) is { } found
            ? await store.SendToProgramAsync(null, found, response, cancel)
            : TypedResults.NotFound();

    private static Task<Results<Ok<AidInApi>, NotFound>> SupplyAsync([Description(Mine)] Guid id, SupplementToSend sent, OwnApplication own, AidShown shown, CancellationToken cancel) =>
        ChangeAsync(id, view => own.SupplyAsync(view, [.. (sent.Files ?? []).Select(file => file.ToUpload())], sent.Note, cancel), shown, cancel);

    private static Task<Results<Ok<AidInApi>, NotFound>> WithdrawAsync([Description(Mine)] Guid id, OwnApplication own, AidShown shown, CancellationToken cancel) =>
        ChangeAsync(id, view => own.WithdrawAsync(view, cancel), shown, cancel);

    private static Task<Results<Ok<AidInApi>, NotFound>> ObjectAsync([Description(Mine)] Guid id, ObjectionToMake sent, IdempotencyKey key, OwnApplication own, AidShown shown, CancellationToken cancel) =>
        ChangeAsync(id, view => own.ObjectAsync(view, key.Id, sent.Story, cancel), shown, cancel);

    private static Task<Results<Ok<AidInApi>, NotFound>> RequestAsync([Description(Mine)] Guid id, AidRequestToMake sent, IdempotencyKey key, OwnApplication own, AidShown shown, CancellationToken cancel) =>
        ChangeAsync(id, view => own.RequestAsync(view, key.Id, sent.Kind, sent.Story, cancel), shown, cancel);

    private static Task<Results<Ok<AidInApi>, NotFound>> RateAsync([Description(Mine)] Guid id, AidRatingToGive sent, OwnApplication own, AidShown shown, CancellationToken cancel) =>
        ChangeAsync(id, view => own.RateAsync(view, sent.Rating, sent.Comment, cancel), shown, cancel);

    private static async Task<Results<Ok<AidInApi>, NotFound>> ChangeAsync(Guid id, Func<AidView, Task> change, AidShown shown, CancellationToken cancel)
    {
        if (await shown.FindSentAsync(id, cancel) is not { } view)
        {
            return TypedResults.NotFound();
        }

        await change(view);
        return TypedResults.Ok((await shown.OfAsync(id, cancel))!);
    }
}
