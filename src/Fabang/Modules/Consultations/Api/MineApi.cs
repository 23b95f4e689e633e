using System.ComponentModel;
using Fabang.Modules.Consultations.Mine;
using Fabang.Shell;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Consultations.Api;

/// <summary>One's own consultations: read them, ask on, rate, close, open again, take back.</summary>
internal static class MineApi
{
    private const string Mine = "One's own consultation. 本人的咨询";

    public static void MapMineApi(this RouteGroupBuilder mine)
    {
        var id = ("id", ConsultationExamples.Consultation.Id.ToString());
        mine.MapGet("/my/consultations", ListAsync).WithSummary("我的咨询: one's own consultations, the newest first").WithExample(ConsultationExamples.Consultations, ("page", "1"));
        mine.MapGet("/my/consultations/{id:guid}", ShowAsync).WithSummary("一次咨询: whose turn it is, what was answered, and what one can do now").WithExample(ConsultationExamples.Consultation, id);
        mine.MapGet("/my/consultations/{id:guid}/files/{file:guid}", FileAsync).Produces<FileContentHttpResult>(contentType: "application/octet-stream")
            .WithSummary("下载材料: a paper, with its own media type; small=true a small picture of a picture")
            .WithExample("…", id, ("file", Matters.Api.IntakeExamples.Paper.Id.ToString()), ("small", "false"));
        mine.MapPost("/my/consultations/{id:guid}/follow-ups", AskOnAsync).Once().WithSummary("追问: ask on; the same lawyer answers")
            .WithBodyExample(ConsultationExamples.Consultation, ConsultationExamples.FollowUp, id);
        mine.MapPost("/my/consultations/{id:guid}/reopening", ReopenAsync).Once().WithSummary("重新打开: open a closed one again")
            .WithBodyExample(ConsultationExamples.Consultation, new WordsToSend("老板又不给了。", null), id);
        mine.MapPut("/my/consultations/{id:guid}/rating", RateAsync).WithSummary("评价: say how it was, once").WithBodyExample(ConsultationExamples.Consultation, ConsultationExamples.Rating, id);
        mine.MapPost("/my/consultations/{id:guid}/close", CloseAsync).WithSummary("办结: one has what one needs").WithExample(ConsultationExamples.Consultation, id);
        mine.MapPost("/my/consultations/{id:guid}/withdraw", WithdrawAsync).WithSummary("撤回: take it back before it is answered").WithExample(ConsultationExamples.Consultation, id);
    }

    private static async Task<Results<Ok<ApiPage<ConsultationLineInApi>>, ValidationProblem>> ListAsync(
        OwnLists lists, Asked asked, HttpRequest request, [Description("From 1. 第几页")] string? page, CancellationToken cancel)
    {
        var number = asked.Page(page, ApiPages.Most);
        return asked.IsWrong ? asked.Problem() : TypedResults.Ok(await lists.ConsultationsAsync(request, number, cancel));
    }

    private static async Task<Results<Ok<ConsultationInApi>, NotFound>> ShowAsync([Description(Mine)] Guid id, ConsultationShown shown, CancellationToken cancel) =>
        await shown.OfAsync(id, cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        [Description(Mine)] Guid id, [Description("One of the files of a post. 材料的 id")] Guid file, [Description("缩小的图片")] bool? small,
        ConsultationShown shown, FileStore store, Thumbnails thumbnails, HttpResponse response, CancellationToken cancel) =>
        await shown.FindAsync(id, cancel) is { } view && view.Files.FirstOrDefault(found => found.Id == file) is { } sent
            ? await store.SendToProgramAsync(small is true ? thumbnails : null, sent, response, cancel)
            : TypedResults.NotFound();

    private static Task<Results<Ok<ConsultationInApi>, NotFound>> AskOnAsync(
        [Description(Mine)] Guid id, WordsToSend sent, IdempotencyKey key, OwnConsultation own, ConsultationShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.AskOnAsync(view, key.Id, sent.Text, sent.ToUploads(), cancel), cancel);

    private static Task<Results<Ok<ConsultationInApi>, NotFound>> ReopenAsync(
        [Description(Mine)] Guid id, WordsToSend sent, IdempotencyKey key, OwnConsultation own, ConsultationShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.ReopenAsync(view, key.Id, sent.Text, sent.ToUploads(), cancel), cancel);

    private static Task<Results<Ok<ConsultationInApi>, NotFound>> RateAsync([Description(Mine)] Guid id, RatingToGive sent, OwnConsultation own, ConsultationShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.RateAsync(view, sent.Grade, sent.Reasons ?? [], sent.Comment, cancel), cancel);

    private static Task<Results<Ok<ConsultationInApi>, NotFound>> CloseAsync([Description(Mine)] Guid id, OwnConsultation own, ConsultationShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.CloseAsync(view, cancel), cancel);

    private static Task<Results<Ok<ConsultationInApi>, NotFound>> WithdrawAsync([Description(Mine)] Guid id, OwnConsultation own, ConsultationShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.WithdrawAsync(view, cancel), cancel);

    private static async Task<Results<Ok<ConsultationInApi>, NotFound>> ChangeAsync(Guid id, ConsultationShown shown, Func<ConsultationView, Task> change, CancellationToken cancel)
    {
        if (await shown.FindAsync(id, cancel) is not { } view)
        {
            return TypedResults.NotFound();
        }

        await change(view);
        return TypedResults.Ok((await shown.OfAsync(id, cancel))!);
    }
}
