using System.ComponentModel;
using Fabang.Modules.Consultations.Live;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Consultations.Api;

/// <summary>One's own talks: the place in the queue, and the choices one has there.</summary>
internal static class TalksApi
{
    private const string Mine = "One's own talk. 本人的在线咨询";

    public static void MapTalksApi(this RouteGroupBuilder mine)
    {
        var id = ("id", ConsultationExamples.Talk.Id.ToString());
        mine.MapGet("/my/talks", ListAsync).WithSummary("我的在线咨询: one's own talks, the newest first").WithExample(ConsultationExamples.Talks, ("page", "1"));
        mine.MapGet("/my/talks/{id:guid}", ShowAsync).WithSummary("一次在线咨询: place and wait, and what one can do now").WithExample(ConsultationExamples.Talk, id);
        mine.MapPost("/my/talks/{id:guid}/leave", LeaveAsync).WithSummary("离开排队: leave the queue").WithExample(ConsultationExamples.TalkThatIs(ConversationStatus.Left), id);
        mine.MapPost("/my/talks/{id:guid}/question", TurnAsync).WithSummary("转留言: leave it as a written question, under the same number").WithExample(ConsultationExamples.TalkThatIs(ConversationStatus.TurnedToQuestion), id);
        mine.MapPut("/my/talks/{id:guid}/booking", BookAsync).WithSummary("预约: come back at one of the times instead of waiting")
            .WithBodyExample(ConsultationExamples.TalkThatIs(ConversationStatus.Booked), new TimeToBook(ConsultationExamples.Talk.Times[0]), id);
        mine.MapPost("/my/talks/{id:guid}/come-back", ComeBackAsync).WithSummary("回来排队: who has booked waits again, at the head").WithExample(ConsultationExamples.Talk, id);
        mine.MapPost("/my/talks/{id:guid}/end", EndAsync).WithSummary("结束: end the talk").WithExample(ConsultationExamples.TalkThatIs(ConversationStatus.Ended), id);
        mine.MapPut("/my/talks/{id:guid}/rating", RateAsync).WithSummary("评价: say how it was, once").WithBodyExample(ConsultationExamples.TalkThatIs(ConversationStatus.Ended), ConsultationExamples.Rating, id);
    }

    private static async Task<Results<Ok<ApiPage<TalkLineInApi>>, ValidationProblem>> ListAsync(
        OwnLists lists, Asked asked, HttpRequest request, [Description("From 1. 第几页")] string? page, CancellationToken cancel)
    {
        var number = asked.Page(page, ApiPages.Most);
        return asked.IsWrong ? asked.Problem() : TypedResults.Ok(await lists.TalksAsync(request, number, cancel));
    }

    private static async Task<Results<Ok<TalkInApi>, NotFound>> ShowAsync([Description(Mine)] Guid id, TalkShown shown, CancellationToken cancel) =>
        await shown.OfAsync(id, cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();

    private static Task<Results<Ok<TalkInApi>, NotFound>> LeaveAsync([Description(Mine)] Guid id, OwnTalk own, TalkShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.LeaveAsync(view, cancel), cancel);

    private static Task<Results<Ok<TalkInApi>, NotFound>> TurnAsync([Description(Mine)] Guid id, OwnTalk own, TalkShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.TurnAsync(view, cancel), cancel);

    private static Task<Results<Ok<TalkInApi>, NotFound>> BookAsync([Description(Mine)] Guid id, TimeToBook sent, OwnTalk own, TalkShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.BookAsync(view, sent.Time, cancel), cancel);

    private static Task<Results<Ok<TalkInApi>, NotFound>> ComeBackAsync([Description(Mine)] Guid id, OwnTalk own, TalkShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.ComeBackAsync(view, cancel), cancel);

    private static Task<Results<Ok<TalkInApi>, NotFound>> EndAsync([Description(Mine)] Guid id, OwnTalk own, TalkShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.EndAsync(view, cancel), cancel);

    private static Task<Results<Ok<TalkInApi>, NotFound>> RateAsync([Description(Mine)] Guid id, RatingToGive sent, OwnTalk own, TalkShown shown, CancellationToken cancel) =>
        ChangeAsync(id, shown, view => own.RateAsync(view, sent.Grade, sent.Reasons ?? [], sent.Comment, cancel), cancel);

    private static async Task<Results<Ok<TalkInApi>, NotFound>> ChangeAsync(Guid id, TalkShown shown, Func<ChatView, Task> change, CancellationToken cancel)
    {
        if (await shown.FindAsync(id, cancel) is not { } view)
        {
            return TypedResults.NotFound();
        }

        await change(view);
        return TypedResults.Ok((await shown.OfAsync(id, cancel))!);
    }
}
