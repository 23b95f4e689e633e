using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Api;
using Fabang.Modules.Guidance.Ask;
using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Api;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics.Danger;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Guidance.Api;

/// <summary>The front door for programs: the story, the law that bears on it, a few short questions, and the ways that fit. Nobody need be signed in.</summary>
internal static class GuidanceApi
{
    public static void MapGuidanceApi(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapPublicApi("Guidance");
        open.MapPost("/intakes", TellAsync)
            .WithSummary("说事情: begin with a story. The header Fabang-Intake of the answer names it from now on")
            .WithBodyExample(IntakeExamples.Intake, new StoryToTell(IntakeExamples.Intake.Story, "330106"));
        open.MapPost("/intake/resume", ResumeAsync)
            .WithSummary("用续写码接着来: go on with a story that was begun elsewhere; the answer has the header Fabang-Intake")
            .WithBodyExample(IntakeExamples.Intake, new CodeToResume(IntakeExamples.Intake.ResumeCode));
        open.MapGet("/intake", ShowAsync).ForIntake().WithSummary("看已经写下的: what was told so far").WithExample(IntakeExamples.Intake);
        open.MapPatch("/intake", ChangeAsync).ForIntake()
            .WithSummary("改写、选主题、选地区、回答提问: change any of it")
            .WithBodyExample(IntakeExamples.Intake with { Answers = new Dictionary<string, string> { ["migrant"] = "migrant" } }, new IntakeChanges(null, "330106", null, new Dictionary<string, string?> { ["migrant"] = "migrant" }));
        open.MapGet("/intake/law", LawAsync).AsSearch().ForIntake().WithSummary("找到的法条: the law that bears on the story, and what it may be about").WithExample(GuidanceExamples.Law);
        open.MapGet("/intake/questions", Questions).ForIntake().WithSummary("几个简短的提问: those that change what is proposed").WithExample(GuidanceExamples.Questions);
        open.MapGet("/intake/ways", WaysAsync).AsSearch().ForIntake().WithSummary("可以走的路: the ways that fit, each with its reason and what it costs").WithExample(GuidanceExamples.Ways);
        routes.MapCitizenApi("Guidance").MapPost("/intake/send-result", SendAsync).ForIntake()
            .WithSummary("把结果发到手机: send the address and the resume code to one's own phone, once in ten minutes")
            .WithExample(new object());
    }

    private static async Task<Results<Ok<IntakeInApi>, ValidationProblem>> TellAsync(StoryToTell sent, Telling telling, IntakeShown shown, RegionTree tree, Asked asked, CancellationToken cancel)
    {
        var region = RegionOf(sent.Region, tree, asked);
        return asked.IsWrong ? asked.Problem() : TypedResults.Ok(await shown.OfAsync(await telling.TellAsync(sent.Story!, region, cancel), cancel));
    }

    private static async Task<Ok<IntakeInApi>> ResumeAsync(CodeToResume sent, Resuming resuming, IntakeShown shown, CancellationToken cancel) =>
        TypedResults.Ok(await shown.OfAsync(await resuming.ResumeAsync(sent.ResumeCode!, cancel), cancel));

    private static async Task<Results<Ok<IntakeInApi>, NotFound>> ShowAsync(CurrentIntake current, IntakeShown shown, CancellationToken cancel) =>
        await current.FindUnsentAsync(cancel) is { } intake ? TypedResults.Ok(await shown.OfAsync(intake, cancel)) : TypedResults.NotFound();

    /// <summary>Other words first: the topic and the answers must fit them. What was right is kept where something else is wrong.</summary>
    private static async Task<Results<Ok<IntakeInApi>, NotFound, ValidationProblem>> ChangeAsync(
        IntakeChanges sent, CurrentIntake current, Telling telling, IntakeShown shown, RegionTree tree, Asked asked, CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return TypedResults.NotFound();
        }

        if (sent.Story is { } story)
        {
            await telling.TellAsync(story, region: null, cancel);
        }

        if (RegionOf(sent.Region, tree, asked) is { } region)
        {
            await telling.PlaceAsync(intake, region, cancel);
        }

        if (sent.Topic is { } topic)
        {
            asked.Require(topic == LawModel.NoTopic || telling.TopicsFor(intake).Any(offered => offered.Id == topic), "topic", "GET /api/v1/intake/law: topics");
        }

        foreach (var (question, answer) in sent.Answers ?? new Dictionary<string, string?>())
        {
            asked.Require(telling.IsAnswer(intake, question, answer), $"answers.{question}", "GET /api/v1/intake/questions");
        }

        if (asked.IsWrong)
        {
            return asked.Problem();
        }

        if (sent.Topic is not null)
        {
            await telling.ChooseTopicAsync(intake, sent.Topic, cancel);
        }

        if (sent.Answers is not null)
        {
            await telling.AnswerAsync(intake, sent.Answers, region: null, cancel);
        }

        return TypedResults.Ok(await shown.OfAsync(intake, cancel));
    }

    private static async Task<Results<Ok<LawForStoryInApi>, NotFound>> LawAsync(
        CurrentIntake current, Telling telling, Triaging triaging, LawFinder laws, VisitorRegion home, CancellationToken cancel) =>
        await current.FindUnsentAsync(cancel) is { } intake
            ? TypedResults.Ok(new LawForStoryInApi(
                DangerInApi.Of(triaging.DangersOf(intake)),
                [.. telling.TopicsFor(intake).Select(topic => new TopicInApi(topic.Id, topic.Name.ToString()))],
                intake.TopicId,
                [.. (await laws.FindAsync(intake.Story, intake.Region ?? home.Code, LawModel.Shown, cancel)).Select(FoundInApi.Of)]))
            : TypedResults.NotFound();

    private static async Task<Results<Ok<QuestionsInApi>, NotFound>> Questions(CurrentIntake current, Triaging triaging, CancellationToken cancel) =>
        await current.FindUnsentAsync(cancel) is { } intake
            ? TypedResults.Ok(new QuestionsInApi([.. triaging.QuestionsFor(intake).Select(question => new QuestionsInApi.QuestionInApi(
                question.Id,
                question.Asks.ToString(),
                question.Why.ToString(),
                [.. triaging.AnswersFor(question, intake).Select(answer => new QuestionsInApi.AnswerInApi(answer.Id, answer.Says.ToString()))],
                intake.Answers.GetValueOrDefault(question.Id)))]))
            : TypedResults.NotFound();

    private static async Task<Results<Ok<WaysInApi>, NotFound>> WaysAsync(CurrentIntake current, Triaging triaging, OfferedWays offered, RegionTree tree, CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return TypedResults.NotFound();
        }

        var facts = triaging.FactsOf(intake);
        var outcome = triaging.OutcomeOf(facts);
        var ways = await offered.ForAsync(intake, facts, outcome, cancel);
        return TypedResults.Ok(new WaysInApi(
            DangerInApi.Of(triaging.DangersOf(intake)),
            triaging.TopicNameOf(intake)?.ToString(),
            intake.Region is { } region ? tree.FullName(region) : null,
            [.. outcome.Urgencies.Select(rule => new WaysInApi.UrgencyInApi(rule.Id, rule.Title.ToString(), rule.Says.ToString(), CitedInApi.Of(rule.Validity.Articles)))],
            [.. outcome.Limits.Select(limit => new WaysInApi.LimitInApi(
                limit.Rule.Id, limit.Rule.Title.ToString(), limit.Rule.Says.ToString(), limit.Standing, limit.EndsOn, CitedInApi.Of(limit.Rule.Validity.Articles)))],
            [.. ways.Where(way => way.Place is not WayPlace.Not).Select(WayInApi.Of)],
            [.. ways.Where(way => way.Place is WayPlace.Not).Select(WayInApi.Of)],
            triaging.QuestionsFor(intake).Count(question => !intake.Answers.ContainsKey(question.Id))));
    }

    private static async Task<Results<NoContent, NotFound>> SendAsync(CurrentIntake current, ResultSending sending, CurrentUser user, HttpRequest request, CancellationToken cancel)
    {
        if (await current.FindUnsentAsync(cancel) is not { } intake)
        {
            return TypedResults.NotFound();
        }

        await sending.SendAsync(intake, user.RequiredId, request, cancel);
        return TypedResults.NoContent();
    }

    private static RegionCode? RegionOf(string? given, RegionTree tree, Asked asked)
    {
        var code = RegionCode.Nation;
        var isRegion = given is null || (RegionCode.TryParse(given, out code) && code != RegionCode.Nation && tree.Has(code));
        asked.Require(isRegion, "region", "Six digits of GB/T 2260.");
        return given is not null && isRegion ? code : null;
    }
}
