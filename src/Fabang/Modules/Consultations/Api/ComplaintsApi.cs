using System.ComponentModel;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Api;

/// <summary>One's own complaints: file one, follow it, take it back, go one step up.</summary>
internal static class ComplaintsApi
{
    private const string Mine = "One's own complaint. 本人的投诉";

    public static void MapComplaintsApi(this RouteGroupBuilder mine)
    {
        var id = ("id", ConsultationExamples.Complaint.Id.ToString());
        mine.MapPost("/my/complaints", FileAsync).Once().WithSummary("投诉: complain about one's own consultation or talk. Where one stands already, that one is answered")
            .WithBodyExample(ConsultationExamples.Complaint, new ComplaintToFile(ConsultationExamples.Consultation.Id, ComplaintReason.WrongAdvice, "答复里的条文已经废止了。"));
        mine.MapGet("/my/complaints", ListAsync).WithSummary("我的投诉: one's own complaints, the newest first").WithExample(ConsultationExamples.Complaints, ("page", "1"));
        mine.MapGet("/my/complaints/{id:guid}", ShowAsync).WithSummary("一件投诉: who must act until when, and what was decided").WithExample(ConsultationExamples.Complaint, id);
        mine.MapPost("/my/complaints/{id:guid}/withdraw", WithdrawAsync).WithSummary("撤回投诉: take it back").WithExample(ConsultationExamples.Complaint, id);
        mine.MapPost("/my/complaints/{id:guid}/step-up", StepUpAsync).WithSummary("申请复查: go one step up, once").WithBodyExample(ConsultationExamples.Complaint, new StepUpToAsk("没有说明理由。"), id);
    }

    private static async Task<Results<Ok<ComplaintInApi>, NotFound>> FileAsync(
        ComplaintToFile sent, IdempotencyKey key, Complaining complaining, CurrentUser user, IStringLocalizer<Texts> texts, TimeProvider clock, CancellationToken cancel) =>
        await complaining.SubjectAsync(sent.About!.Value, user.RequiredId, cancel) is { } about
            ? await ShowAsync(await complaining.FileAsync(key.Id, about, sent.Reason!.Value, sent.Story, cancel), complaining, user, texts, clock, cancel)
            : TypedResults.NotFound();

    private static async Task<Results<Ok<ApiPage<ComplaintLineInApi>>, ValidationProblem>> ListAsync(
        OwnLists lists, Asked asked, HttpRequest request, [Description("From 1. 第几页")] string? page, CancellationToken cancel)
    {
        var number = asked.Page(page, ApiPages.Most);
        return asked.IsWrong ? asked.Problem() : TypedResults.Ok(await lists.ComplaintsAsync(request, number, cancel));
    }

    private static async Task<Results<Ok<ComplaintInApi>, NotFound>> ShowAsync(
        [Description(Mine)] Guid id, Complaining complaining, CurrentUser user, IStringLocalizer<Texts> texts, TimeProvider clock, CancellationToken cancel) =>
        await complaining.FindOwnAsync(id, user.RequiredId, cancel) is { Complaint: var complaint }
            ? TypedResults.Ok(ComplaintInApi.Of(complaint, texts, clock.GetUtcNow()))
            : TypedResults.NotFound();

    private static async Task<Results<Ok<ComplaintInApi>, NotFound>> WithdrawAsync(
        [Description(Mine)] Guid id, Complaining complaining, CurrentUser user, IStringLocalizer<Texts> texts, TimeProvider clock, CancellationToken cancel)
    {
        if (await complaining.FindOwnAsync(id, user.RequiredId, cancel) is not { Complaint: var complaint })
        {
            return TypedResults.NotFound();
        }

        await complaining.WithdrawAsync(complaint, cancel);
        return TypedResults.Ok(ComplaintInApi.Of(complaint, texts, clock.GetUtcNow()));
    }

    private static async Task<Results<Ok<ComplaintInApi>, NotFound>> StepUpAsync(
        [Description(Mine)] Guid id, StepUpToAsk sent, Complaining complaining, CurrentUser user, IStringLocalizer<Texts> texts, TimeProvider clock, CancellationToken cancel)
    {
        if (await complaining.FindOwnAsync(id, user.RequiredId, cancel) is not { Complaint: var complaint })
        {
            return TypedResults.NotFound();
        }

        await complaining.GoUpAsync(complaint, sent.Story, cancel);
        return TypedResults.Ok(ComplaintInApi.Of(complaint, texts, clock.GetUtcNow()));
    }
}
