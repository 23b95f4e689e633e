using System.ComponentModel;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Ask;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Live.Enter;
using Fabang.Modules.Consultations.Publishing.Find;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Api;

/// <summary>What goes along with a story, what sending it means, and sending it: as a question, or into the queue of the live consultation.</summary>
internal static class AskApi
{
    private const int MostSimilar = 3;

    /// <summary>For everybody who has the header of the story.</summary>
    public static void MapAskApi(this RouteGroupBuilder api)
    {
        api.MapPut("/intake/other-side", NameAsync).ForIntake().WithSummary("写对方是谁: who the other side is, for the conflict check").WithBodyExample(IntakeExamples.Intake, IntakeExamples.OtherSide);
        api.MapPost("/intake/files", AttachAsync).AsSearch().ForIntake()
            .WithSummary("附上材料: attach a paper. The same one again is not attached again")
            .WithBodyExample(IntakeExamples.Intake with { Files = [IntakeExamples.Paper] }, IntakeExamples.Sent);
        api.MapDelete("/intake/files/{file:guid}", DetachAsync).ForIntake().WithSummary("去掉材料: take a paper away").WithExample(IntakeExamples.Intake, ("file", IntakeExamples.Paper.Id.ToString()));
        api.MapGet("/intake/check", CheckAsync).AsSearch().ForIntake().WithSummary("发送前核对: what will be sent, and what the person agrees to by sending").WithExample(ConsultationExamples.Check);
        api.MapGet("/intake/online", OnlineAsync).ForIntake().WithSummary("在线咨询的排队情况: who is there, and what is known of the wait").WithExample(ConsultationExamples.Online);
    }

    /// <summary>For who is signed in.</summary>
    public static void MapSendApi(this RouteGroupBuilder mine)
    {
        mine.MapPost("/my/consultations", SendAsync).ForIntake()
            .WithSummary("发送问题: send the story to the lawyers on duty. However often it is sent, it is one consultation")
            .WithExample(ConsultationExamples.Consultation);
        mine.MapPost("/my/talks", BeginAsync).ForIntake()
            .WithSummary("进入在线咨询排队: join the queue with the story, once")
            .WithExample(ConsultationExamples.Talk);
    }

    private static async Task<Results<Ok<IntakeInApi>, NotFound>> NameAsync(OtherSideInApi sent, CurrentIntake current, IntakeDetails details, IntakeShown shown, CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return TypedResults.NotFound();
        }

        IntakeDetails.MustBeRight(sent.ToOtherSide());
        await details.NameOtherSideAsync(intake, sent.ToOtherSide(), cancel);
        return TypedResults.Ok(await shown.OfAsync(intake, cancel));
    }

    private static async Task<Results<Ok<IntakeInApi>, NotFound>> AttachAsync(PaperToSend sent, CurrentIntake current, IntakeDetails details, IntakeShown shown, CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return TypedResults.NotFound();
        }

        await details.AttachAsync(intake, sent.ToUpload(), cancel);
        return TypedResults.Ok(await shown.OfAsync(intake, cancel));
    }

    private static async Task<Results<Ok<IntakeInApi>, NotFound>> DetachAsync(
        [Description("One of the files of the story. 材料的 id")] Guid file, CurrentIntake current, IntakeDetails details, IntakeShown shown, CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake || (await details.PapersOfAsync(intake, cancel)).Find(paper => paper.Id == file) is not { } found)
        {
            return TypedResults.NotFound();
        }

        await details.DetachAsync(intake, found, cancel);
        return TypedResults.Ok(await shown.OfAsync(intake, cancel));
    }

    private static async Task<Results<Ok<CheckInApi>, NotFound>> CheckAsync(
        CurrentIntake current, IIntakeReading reading, RegionSettings settings, AnswerSearch answers, IntakeShown shown, IStringLocalizer<Texts> texts, CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return TypedResults.NotFound();
        }

        var region = intake.Region ?? throw new BrokenRuleException("Consultations.QuestionNeedsRegion");
        return TypedResults.Ok(new CheckInApi(
            await shown.OfAsync(intake, cancel),
            [.. reading.Read(intake).Told.Select(told => new CheckInApi.ToldInApi(told.Asked, told.Said))],
            AnswerLimitInApi.Of(await settings.GetAsync(ConsultationLimits.Answer, region, cancel), texts),
            texts[QuestionSending.StoryIsRead.TextKey],
            texts["AskCheck.Limits"],
            [.. (await answers.LikeAsync(intake.Story, intake.TopicId, MostSimilar, cancel)).Select(before => new CheckInApi.AskedBeforeInApi(before.Title, before.Path))]));
    }

    private static async Task<Results<Ok<OnlineInApi>, NotFound>> OnlineAsync(CurrentIntake current, LiveQueue queue, CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return TypedResults.NotFound();
        }

        if (intake.Region is not { } region)
        {
            return TypedResults.Ok(new OnlineInApi(null, null, IsFull: false));
        }

        var arrival = await queue.ArrivalAsync(region, cancel);
        return TypedResults.Ok(new OnlineInApi(region.Value, QueueInApi.Of(arrival), await queue.IsFullAsync(region, arrival, cancel)));
    }

    /// <summary>What somebody else has sent is not there for this one.</summary>
    private static async Task<Results<Ok<ConsultationInApi>, NotFound>> SendAsync(CurrentIntake current, CurrentUser user, QuestionSending sending, ConsultationShown shown, CancellationToken cancel)
    {
        if (await current.FindAsync(cancel) is not { } intake)
        {
            return TypedResults.NotFound();
        }

        var id = intake.SentAt is null ? await sending.SendAsync(intake.Id, user.RequiredId, cancel) : intake.Id;
        return await shown.OfAsync(id, cancel) is { } sent ? TypedResults.Ok(sent) : TypedResults.NotFound();
    }

    private static async Task<Results<Ok<TalkInApi>, NotFound>> BeginAsync(CurrentIntake current, CurrentUser user, LiveEntry entry, TalkShown shown, CancellationToken cancel)
    {
        if (await current.FindAsync(cancel) is not { } intake)
        {
            return TypedResults.NotFound();
        }

        var id = intake.SentAt is null ? await entry.BeginAsync(intake.Id, user.RequiredId, cancel) : intake.Id;
        return await shown.OfAsync(id, cancel) is { } begun ? TypedResults.Ok(begun) : TypedResults.NotFound();
    }
}
