using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.Consultations.Live;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations.Quality;

/// <summary>Bad ratings are called back in time, and what follows reaches the person.</summary>
[Trait("Engine", "both")]
public class CallBackTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static int _phone = 38110000;

    [Fact]
    public void Every_status_can_be_reached() =>
        Assert.Equal(Enum.GetValues<CallBackStatus>().Order(), CallBack.Moves.ReachableFrom(CallBackStatus.Open).Order());

    [Theory]
    [InlineData(Grade.VeryBad, true)]
    [InlineData(Grade.Bad, true)]
    [InlineData(Grade.Fair, false)]
    public async Task Bad_ratings_alone_are_called_back_within_five_working_days(Grade grade, bool calledBack)
    {
        var (person, question, _) = await AnsweredAsync();

        var callBack = await app.RateAsync(person, question, grade);

        Assert.Equal(calledBack, callBack is not null);
        if (callBack is not null)
        {
            // Rated on Monday 2 March; the fifth working day after it is Monday 9 March.
            Assert.Equal((new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8)), "consultations.call-back-limit=5wd"), (callBack.DueAt, callBack.DueRule));
            Assert.Contains("会有人打电话给您", (await app.Citizen(person).ReadPageAsync(question.Mine())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_region_decides_which_grade_is_bad()
    {
        await app.SaveAsync(RegionSetting.Of(QualityRules.BadGrade, new RegionCode("330203"), 1, new DateOnly(2026, 1, 1), "测试", app.Clock.GetUtcNow()));
        var person = await PersonAsync();
        var question = await app.SentQuestionAsync(person, "330203");
        await app.ChangeAsync(question, view =>
        {
            var (lawyer, now) = (new Responder(Guid.CreateVersion7(), "陈"), app.Clock.GetUtcNow());
            view.Consultation.Claim(view.Matter, lawyer, now);
            view.Consultation.Answer(view.Matter, lawyer, Guid.CreateVersion7(), "可以。", [], new(now.AddDays(7), "consultations.closing-limit=7d"), now);
        });

        Assert.Null(await app.RateAsync(person, question, Grade.Bad));
    }

    [Fact]
    public async Task The_manager_explains_and_the_person_is_told_once()
    {
        var (person, question, _) = await AnsweredAsync();
        var callBack = (await app.RateAsync(person, question, Grade.Bad))!;
        using var manager = await app.ManagerAsync();

        var empty = await manager.SendAsync(callBack.At("Explain"), ("Said", "解释过"));
        Assert.Equal((HttpStatusCode.Conflict, "解释过"), (empty.StatusCode, (await empty.ReadPageAsync()).Typed("Said")));
        var presses = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => manager.SendAsync(callBack.At("Explain"), ("Said", "解释过"), ("Told", "电话里说过了：先去仲裁。"))));
        await app.DeliverAsync();

        Assert.Single(presses, press => press.Place() == "/desk/call-backs");
        Assert.Equal(CallBackStatus.Explained, (await app.CallBackAsync(question))!.Status);
        Assert.Equal(1, await app.ToldAsync(person, "CalledBack"));
        var page = (await app.Citizen(person).ReadPageAsync(question.Mine())).QuerySelector("main")!.TextContent;
        Assert.Contains("先去仲裁", page, StringComparison.Ordinal);
        Assert.DoesNotContain("解释过", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_corrects_the_answer_and_it_stands_on_the_page()
    {
        var (person, question, _) = await AnsweredAsync();
        var callBack = (await app.RateAsync(person, question, Grade.VeryBad))!;
        var (colleague, desk) = await app.LawyerAsync("李红");
        using var manager = await app.ManagerAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync(callBack.At())).StatusCode);

        Assert.Equal("/desk/call-backs", (await manager.SendAsync(callBack.At("LetCorrect"), ("Said", "要更正"), ("Lawyer", colleague.ToString()))).Place());
        Assert.Contains("看不懂", (await desk.ReadPageAsync(callBack.At())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var sending = ("SendingId", Guid.CreateVersion7().ToString());
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => desk.SendAsync(callBack.At("Correct"), sending, ("Text", "更正：先申请劳动仲裁。"))));
        await app.DeliverAsync();

        Assert.Equal(CallBackStatus.Corrected, (await app.CallBackAsync(question))!.Status);
        Assert.Single((await app.ConsultationAsync(question)).Consultation.Posts, post => post.Kind is PostKind.Correction);
        Assert.Equal(1, await app.ToldAsync(person, "Corrected"));
        Assert.Contains("先申请劳动仲裁", (await app.Citizen(person).ReadPageAsync(question.Mine())).QuerySelectorAll(".answer")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_reached_is_noted_only_after_the_tries_of_the_region()
    {
        var (person, question, _) = await AnsweredAsync();
        var callBack = (await app.RateAsync(person, question, Grade.Bad))!;
        using var manager = await app.ManagerAsync();

        Assert.Equal(HttpStatusCode.Conflict, (await manager.SendAsync(callBack.At("GiveUp"), ("Told", "没联系上"))).StatusCode);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(callBack.At(), (await manager.SendAsync(callBack.At("Try"), ("Note", "没人接"))).Place());
        }

        Assert.Equal("/desk/call-backs", (await manager.SendAsync(callBack.At("GiveUp"), ("Told", "没联系上您，请拨 12348。"))).Place());
        var after = (await app.CallBackAsync(question))!;
        Assert.Equal((CallBackStatus.Unreached, 3), (after.Status, after.Tries.Count));
    }

    [Fact]
    public async Task Who_answered_does_not_call_back_and_what_is_late_shows_at_the_desk()
    {
        await using var late = new FabangApp();
        await late.InitializeAsync();
        var person = await late.CitizenAsync();
        var manager = await late.StaffAsync("周队", Desks.Here, Role.DutyManager);
        var question = await late.AnsweredQuestionAsync(person, manager);
        var callBack = (await late.RateAsync(person, question, Grade.Bad))!;
        using var own = late.SignedIn(manager, Desks.Here, Role.DutyManager);
        using var other = await late.ManagerAsync("330100");

        Assert.Equal(HttpStatusCode.NotFound, (await own.GetAsync(callBack.At())).StatusCode);
        Assert.NotNull((await other.ReadPageAsync(callBack.At())).QuerySelector("form[action*=Explain]"));
        late.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Contains("超期", (await other.ReadPageAsync("/desk/call-backs")).QuerySelector(".queue")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("个超期", (await other.ReadPageAsync("/desk/consultations")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talk_is_rated_at_its_end_and_called_back_too()
    {
        var person = await PersonAsync();
        var (lawyer, _) = await app.OnlineLawyerAsync();
        var talk = await app.OpenTalkAsync(person, lawyer);
        using var mine = app.Citizen(person);
        Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync(LiveDesks.Mine(talk, "Rate"), ("Grade", "Bad"))).StatusCode);
        await mine.SendAsync(LiveDesks.Mine(talk, "End"));

        Assert.NotNull((await mine.ReadPageAsync(LiveDesks.Mine(talk))).QuerySelector("form[action*=Rate]"));
        Assert.Equal(LiveDesks.Mine(talk), (await mine.SendAsync(LiveDesks.Mine(talk, "Rate"), ("Grade", "Bad"), ("Comment", "太快了"))).Place());
        Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync(LiveDesks.Mine(talk, "Rate"), ("Grade", "Good"))).StatusCode);
        await app.DeliverAsync();

        var callBack = (await app.CallBackAsync(talk))!;
        Assert.True(callBack.IsTalk);
        using var manager = await app.ManagerAsync();
        Assert.Contains("太快了", (await manager.ReadPageAsync(callBack.At())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await manager.SendAsync(callBack.At("Explain"), ("Said", "说过"), ("Told", "已经重新说明。"));
        Assert.Contains("已经重新说明", (await mine.ReadPageAsync(LiveDesks.Mine(talk))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(Guid Person, Guid Question, Guid Lawyer)> AnsweredAsync()
    {
        var person = await PersonAsync();
        var (lawyer, _) = await app.LawyerAsync();
        return (person, await app.AnsweredQuestionAsync(person, lawyer), lawyer);
    }

    private Task<Guid> PersonAsync() => app.CitizenAsync($"138{Interlocked.Increment(ref _phone)}");
}
