using System.ComponentModel;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Accounts.Api;

/// <summary>How a citizen signs in with a program, sees where they are signed in, and signs out.</summary>
internal static class AccountsApi
{
    public static void MapAccountsApi(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapPublicApi("Accounts").AddEndpointFilter<SlowDown>();
        open.MapPost("/sign-in/codes", AskAsync)
            .WithSummary("要验证码: have a code sent to a phone. By asking the person agrees that the number is kept to sign in and to be told of answers")
            .WithBodyExample(AccountsExamples.Sent, new PhoneToSend("13800138000"));
        open.MapPost("/sign-in/codes/{id:guid}/again", AskAgainAsync)
            .WithSummary("再要一次验证码: have another code sent; the first ends")
            .WithExample(AccountsExamples.Sent, ("id", AccountsExamples.Sent.Id.ToString()));
        open.MapPost("/sign-in", SignInAsync)
            .WithSummary("登录: give the code and get a token, for the header Authorization: Bearer. An account is made the first time. Keep the header Fabang-Device of the answer and send it when a code is asked for again: this device is then known")
            .WithBodyExample(AccountsExamples.SignedIn, new CodeToSend(AccountsExamples.Sent.Id, "123456", "村口服务终端"));

        var mine = routes.MapCitizenApi("Accounts");
        mine.MapPost("/sign-out", SignOutAsync).WithSummary("退出登录: the token opens nothing any more").WithExample(new object());
        mine.MapGet("/my/sessions", SessionsAsync).WithSummary("我的设备: where one is signed in, browsers and programs").WithExample(AccountsExamples.Sessions, ("page", "1"));
        mine.MapDelete("/my/sessions/{id:guid}", EndAsync).WithSummary("退出一台设备: sign one device out").WithExample(new object(), ("id", AccountsExamples.Sessions.Items[0].Id.ToString()));
    }

    private static async Task<Ok<CodeSentInApi>> AskAsync(PhoneToSend sent, PhoneSignIn phones, CancellationToken cancel) =>
        await SentAsync(await phones.RequestAsync(sent.Phone, cancel), phones, cancel);

    private static async Task<Ok<CodeSentInApi>> AskAgainAsync([Description("Of the code that was sent first. 上一次的 id")] Guid id, PhoneSignIn phones, CancellationToken cancel) =>
        await SentAsync(await phones.RequestAgainAsync(id, cancel), phones, cancel);

    private static async Task<Ok<CodeSentInApi>> SentAsync(Guid code, PhoneSignIn phones, CancellationToken cancel) =>
        TypedResults.Ok(new CodeSentInApi(code, await phones.SentToAsync(code, cancel) ?? ""));

    private static async Task<Ok<SignedInInApi>> SignInAsync(CodeToSend sent, PhoneSignIn phones, SessionTokens tokens, CancellationToken cancel)
    {
        var session = await phones.BeginAsync(sent.Id!.Value, sent.Code, sent.Device is { } named && new string([.. named.Where(letter => !char.IsControl(letter))]).Trim() is { Length: > 0 } device ? device : null, cancel);
        return TypedResults.Ok(new SignedInInApi(tokens.Of(session), session.CreatedAt + Session.CitizenIdle, session.CreatedAt + Session.CitizenLongest));
    }

    private static async Task<NoContent> SignOutAsync(Sessions sessions, CancellationToken cancel)
    {
        await sessions.EndMineAsync(cancel);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<ApiPage<SessionInApi>>, ValidationProblem>> SessionsAsync(
        Sessions sessions, CurrentUser user, Asked asked, HttpRequest request, [Description("From 1. 第几页")] string? page, CancellationToken cancel)
    {
        var number = asked.Page(page, ApiPages.Most);
        return asked.IsWrong
            ? asked.Problem()
            : TypedResults.Ok(request.PageOf([.. (await sessions.OpenOfAsync(user.RequiredId, cancel)).Select(session => SessionInApi.Of(session, user.SessionId))], number, ApiPages.Size));
    }

    private static async Task<Results<NoContent, NotFound>> EndAsync([Description("From the list. 列表里的 id")] Guid id, Sessions sessions, CurrentUser user, CancellationToken cancel) =>
        await sessions.EndOneAsync(user.RequiredId, id, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
