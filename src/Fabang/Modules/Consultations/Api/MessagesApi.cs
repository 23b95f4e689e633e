using System.ComponentModel;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Topics.Danger;
using Fabang.Shell;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Consultations.Api;

/// <summary>What is said in one's own talk, by number: who was cut off asks for what comes after the last one they have.</summary>
internal static class MessagesApi
{
    private const string Mine = "One's own talk. 本人的在线咨询";
    private const int LongestState = 40;

    public static void MapMessagesApi(this RouteGroupBuilder mine)
    {
        var id = ("id", ConsultationExamples.Talk.Id.ToString());
        mine.MapGet("/my/talks/{id:guid}/messages", ReadAsync)
            .WithSummary("收消息: what was said after a number; with wait it is answered when there is something newer, or after so many seconds")
            .WithExample(ConsultationExamples.Messages, id, ("after", "0"), ("wait", "0"), ("state", ConsultationExamples.Messages.State));
        mine.MapPost("/my/talks/{id:guid}/messages", SayAsync).Once().WithSummary("发消息: say something").WithBodyExample(ConsultationExamples.Said, new WordsToSay("没有合同，只有工牌。"), id);
        mine.MapPost("/my/talks/{id:guid}/files", SendAsync).Once().WithSummary("发文件: send a picture or a paper").WithBodyExample(ConsultationExamples.Said, IntakeExamples.Sent, id);
        mine.MapGet("/my/talks/{id:guid}/files/{file:guid}", FileAsync).Produces<FileContentHttpResult>(contentType: "application/octet-stream")
            .WithSummary("下载文件: a file that was said, or came with the story").WithExample("…", id, ("file", IntakeExamples.Paper.Id.ToString()));
        mine.MapPut("/my/talks/{id:guid}/read", MarkAsync).WithSummary("已读: up to where one has read").WithBodyExample(new object(), new ReadUpTo(1), id);
        mine.MapPost("/my/talks/{id:guid}/typing", TypeAsync).WithSummary("正在输入: the other side sees that one is writing; nothing is kept").WithExample(new object(), id);
    }

    private static async Task<Results<Ok<MessagesInApi>, NotFound, ValidationProblem>> ReadAsync(
        [Description(Mine)] Guid id,
        [Description("The last number that one has; 0 for all. 已有的最后一条")] string? after,
        [Description("Most seconds to wait for something newer, up to 25; 0 not at all. 最多等几秒")] string? wait,
        [Description("From the last answer: also answer where the talk stands elsewhere, or the other side has read more. 上一次答复里的 state")] string? state,
        Hearing hearing, ChatLines lines, CurrentUser user, Asked asked, CancellationToken cancel)
    {
        var last = asked.Number("after", after, int.MaxValue);
        var seconds = asked.Number("wait", wait, Hearing.LongestWait);
        asked.Words("state", state, LongestState);
        if (asked.IsWrong)
        {
            return asked.Problem();
        }

        return await hearing.WaitAsync(id, user.RequiredId, last, state, seconds, cancel) is { } moment
            ? TypedResults.Ok(new MessagesInApi(
                [.. (moment.LastNumber > last ? await lines.AfterAsync(id, moment.PersonId, last, user.RequiredId, cancel) : []).Select(MessageInApi.Of)],
                moment.LastNumber, moment.StaffReadTo, moment.Status, Hearing.StateOf(moment)))
            : TypedResults.NotFound();
    }

    private static Task<Results<Ok<MessageSaidInApi>, NotFound>> SayAsync(
        [Description(Mine)] Guid id, WordsToSay sent, IdempotencyKey key, Chat chat, DangerSigns dangers, CurrentUser user, TalkShown shown, CancellationToken cancel) =>
        DoAsync(id, shown, async view => new MessageSaidInApi(
            await chat.SayAsync(view.Conversation, user.RequiredId, key.Id, sent.Text, cancel), DangerInApi.Of(dangers.In(sent.Text ?? ""))), cancel);

    private static Task<Results<Ok<MessageSaidInApi>, NotFound>> SendAsync(
        [Description(Mine)] Guid id, PaperToSend sent, IdempotencyKey key, Chat chat, CurrentUser user, TalkShown shown, CancellationToken cancel) =>
        DoAsync(id, shown, async view => new MessageSaidInApi(await chat.SendAsync(view.Conversation, view.Matter, user.RequiredId, key.Id, sent.ToUpload(), cancel), []), cancel);

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        [Description(Mine)] Guid id, [Description("Of a message. 消息里的文件")] Guid file, TalkShown shown, ChatViews views, FileStore store, HttpResponse response, CancellationToken cancel) =>
        await shown.FindAsync(id, cancel) is { } view && await views.FileAsync(view, file, cancel) is { } sent
            ? await store.SendToProgramAsync(null, sent, response, cancel)
            : TypedResults.NotFound();

    private static Task<Results<NoContent, NotFound>> MarkAsync([Description(Mine)] Guid id, ReadUpTo sent, Chat chat, TalkShown shown, CancellationToken cancel) =>
        QuietlyAsync(id, shown, view => chat.ReadAsync(view.Conversation, byPerson: true, sent.Number!.Value, cancel), cancel);

    private static Task<Results<NoContent, NotFound>> TypeAsync([Description(Mine)] Guid id, Chat chat, TalkShown shown, CancellationToken cancel) =>
        QuietlyAsync(id, shown, view => chat.WriteAsync(view.Conversation, byPerson: true), cancel);

    private static async Task<Results<Ok<T>, NotFound>> DoAsync<T>(Guid id, TalkShown shown, Func<ChatView, Task<T>> act, CancellationToken cancel) =>
        await shown.FindAsync(id, cancel) is { } view ? TypedResults.Ok(await act(view)) : TypedResults.NotFound();

    private static async Task<Results<NoContent, NotFound>> QuietlyAsync(Guid id, TalkShown shown, Func<ChatView, Task> act, CancellationToken cancel)
    {
        if (await shown.FindAsync(id, cancel) is not { } view)
        {
            return TypedResults.NotFound();
        }

        await act(view);
        return TypedResults.NoContent();
    }
}
