using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Jobs;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>So many days after an answer the person is asked what became of it.</summary>
public sealed class OutcomeTests : IAsyncLifetime
{
    private readonly FabangApp _app = new();
    private Guid _person;
    private Guid _lawyer;
    private Guid _question;
    private HttpClient _desk = null!;
    private HttpClient _mine = null!;

    private string Page => $"{_question.Mine()}/outcome";

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _person = await _app.CitizenAsync();
        (_lawyer, _desk) = await _app.LawyerAsync();
        _mine = _app.SignedIn(_person, "000000", Role.Citizen);
        var intake = Intake.Start(Support.Given.Story, new RegionCode(Desks.Here), _app.Clock.GetUtcNow());
        intake.ChooseTopic("wages", _app.Clock.GetUtcNow());
        await _app.SaveAsync(intake);
        _question = await _app.WithAsync<Fabang.Modules.Consultations.Ask.QuestionSending, Guid>(sending => sending.SendAsync(intake.Id, _person));
        await _desk.SendAsync(_question.At("Claim"));
    }

    [Fact, Trait("Engine", "both")]
    public async Task The_person_is_asked_on_each_of_the_three_days_once()
    {
        await AnswerAsync();
        List<int> asked = [];
        for (var day = 1; day <= 70; day++)
        {
            await PassAsync(days: 1);
            await RunAsync();
            if (await AskedAsync() > asked.Count)
            {
                asked.Add(day);
            }
        }

        Assert.Equal([3, 14, 60], asked);
        Assert.Equal(3, await AskedAsync());
    }

    [Fact]
    public async Task The_message_leads_to_a_page_and_says_nothing_of_the_matter()
    {
        await AnswerAsync();
        await PassAsync(days: 3);

        var message = await _app.ReadAsync(db => db.Set<Message>().AsNoTracking().SingleAsync(message => message.Template == "Consultations.OutcomeAsked"));

        Assert.Equal(_person, message.AccountId);
        Assert.DoesNotContain("工钱", message.Parameters, StringComparison.Ordinal);
        Assert.Contains("后来怎么样了", (await _mine.ReadPageAsync(_question.Mine())).QuerySelector(".asked")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_press_answers_and_pressed_many_times_it_is_one_answer()
    {
        await AnswerAsync();
        await PassAsync(days: 3);
        var id = (await _mine.ReadPageAsync(Page)).Typed("QuestionId")!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _mine.SendAsync(Page, ("QuestionId", id), ("Outcome", "DidAsAdvised"), ("Words", "投诉了，在等。"))));

        Assert.All(answers, answer => Assert.Equal(Page, answer.Place()));
        var result = Assert.Single(await ResultsAsync());
        Assert.Equal((3, Outcome.DidAsAdvised, "330106", "wages"), (result.Day, result.Outcome, result.Region.Value, result.TopicId));
        var told = (await _app.ConsultationAsync(_question)).Asked!;
        Assert.Equal("投诉了，在等。", told.Words);
        Assert.Contains("照着办了", (await _mine.ReadPageAsync(Page)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await _mine.SendAsync(Page, ("QuestionId", id), ("Outcome", "Solved"))).StatusCode);
        Assert.Single(await ResultsAsync());
    }

    [Fact]
    public async Task Nothing_chosen_or_too_much_written_is_said_and_stays()
    {
        await AnswerAsync();
        await PassAsync(days: 3);

        var page = await (await _mine.SendAsync(Page, ("Words", "还没有想好"))).ReadPageAsync();
        Assert.Equal("#choices", page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("还没有想好", page.Typed("Words"));
        var (far, long_) = (await (await _mine.SendAsync(Page, ("Outcome", "Perhaps"))).ReadPageAsync(), new string('长', 501));
        Assert.NotEmpty(far.Problems());
        page = await (await _mine.SendAsync(Page, ("Outcome", "Solved"), ("Words", long_))).ReadPageAsync();
        Assert.Equal(long_, page.Typed("Words"));
        Assert.Empty(await ResultsAsync());
    }

    [Theory, Trait("Engine", "both")]
    [InlineData("StopAsking", 1)]
    [InlineData("Solved", 1)]
    [InlineData("GoingOn", 3)]
    public async Task Who_is_done_or_does_not_want_it_is_not_asked_again(string outcome, int times)
    {
        await AnswerAsync();
        await PassAsync(days: 3);
        await _mine.SendAsync(Page, ("Outcome", outcome));

        foreach (var days in new[] { 11, 46, 10 })
        {
            await PassAsync(days);
        }

        Assert.Equal(times, await AskedAsync());
    }

    [Fact]
    public async Task Who_does_not_want_it_is_not_asked_after_a_further_answer_either()
    {
        await AnswerAsync();
        await PassAsync(days: 3);
        await _mine.SendAsync(Page, ("Outcome", "StopAsking"));
        await _mine.SendAsync(_question.Mine("AskOn"), ("Text", "再问一句"));
        await AnswerAsync();

        await PassAsync(days: 20);

        Assert.Equal(1, await AskedAsync());
    }

    [Fact]
    public async Task Who_asked_on_waits_for_the_lawyer_and_is_asked_so_many_days_after_that_answer()
    {
        await AnswerAsync();
        await PassAsync(days: 2);
        await _mine.SendAsync(_question.Mine("AskOn"), ("Text", "没有合同怎么证明？"));
        await PassAsync(days: 4);
        Assert.Equal(0, await AskedAsync());

        await AnswerAsync();
        await PassAsync(days: 2);
        Assert.Equal(0, await AskedAsync());
        await PassAsync(days: 1);
        Assert.Equal(1, await AskedAsync());
    }

    [Fact, Trait("Engine", "both")]
    public async Task After_a_standstill_the_last_day_alone_is_asked_about()
    {
        await AnswerAsync();

        await PassAsync(days: 20);

        Assert.Equal(1, await AskedAsync());
        Assert.Equal(14, (await _app.ConsultationAsync(_question)).Asked!.Day);
        await PassAsync(days: 45);
        Assert.Equal(2, await AskedAsync());
    }

    [Fact]
    public async Task A_question_that_was_taken_back_and_one_whose_person_left_are_not_asked_about()
    {
        var waiting = await _app.SentQuestionAsync(_person);
        await _mine.SendAsync(waiting.Mine("Withdraw"));
        await AnswerAsync();
        await _app.WithAsync<IEnumerable<IPersonalData>, bool>(async modules =>
        {
            await modules.Single(module => module.Name == "outcomes").EraseAsync(_person, CancellationToken.None);
            return true;
        });

        await PassAsync(days: 70);

        Assert.Equal(0, await _app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.Template == "Consultations.OutcomeAsked")));
    }

    [Fact]
    public async Task A_region_decides_on_which_days()
    {
        await _app.SaveAsync(RegionSetting.Of(OutcomeDays.Setting, new RegionCode("330000"), OutcomeDays.Parse("7"), new DateOnly(2026, 3, 1), "省厅", _app.Clock.GetUtcNow()));
        await AnswerAsync();

        await PassAsync(days: 6);
        Assert.Equal(0, await AskedAsync());
        await PassAsync(days: 1);
        Assert.Equal(1, await AskedAsync());
    }

    [Fact]
    public async Task Who_is_stuck_sees_how_to_go_on_and_stands_on_the_desk_until_the_lawyer_has_helped()
    {
        await AnswerAsync();
        await PassAsync(days: 3);
        await _mine.SendAsync(Page, ("Outcome", "Stuck"), ("Words", "老板不接电话了"));
        Assert.Equal([$"{_question.Mine()}#ask-on"], (await _mine.ReadPageAsync(Page)).QuerySelectorAll(".outcomes a").Select(link => link.GetAttribute("href")));

        using var colleague = (await _app.LawyerAsync("钱二")).Client;
        Assert.Empty((await colleague.ReadPageAsync("/desk/consultations/outcomes")).QuerySelectorAll("ul.queue li"));
        Assert.Contains("回访：卡住的", (await _desk.ReadPageAsync("/desk/consultations")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var row = Assert.Single((await _desk.ReadPageAsync("/desk/consultations/outcomes")).QuerySelectorAll("ul.queue a")).GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(row)).StatusCode);
        var page = await _desk.ReadPageAsync(row);
        Assert.Contains("老板不接电话了", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var sending = ("SendingId", page.Typed("SendingId")!);
        await _desk.SendAsync($"{row}?handler=Add", sending, ("Text", "可以直接去劳动监察大队。"));
        await _desk.SendAsync($"{row}?handler=Add", sending, ("Text", "可以直接去劳动监察大队。"));
        await _app.DeliverAsync();

        Assert.Empty((await _desk.ReadPageAsync("/desk/consultations/outcomes")).QuerySelectorAll("ul.queue li"));
        Assert.Single((await _app.ConsultationAsync(_question)).Consultation.Posts, post => post.Kind is PostKind.Addition);
        Assert.Equal(1, await _app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == _person && message.Template == "Consultations.Amended")));
    }

    [Fact]
    public async Task A_new_question_carries_the_matter_along()
    {
        await AnswerAsync();
        await PassAsync(days: 60);
        using var visitor = _app.Visitor();
        visitor.DefaultRequestHeaders.Add("X-Test-Account", _person.ToString());
        visitor.DefaultRequestHeaders.Add("X-Test-Grants", "Citizen@000000");
        await visitor.SendAsync(Page, ("Outcome", "Stuck"));

        Assert.Equal("/ask", (await visitor.SendAsync($"{Page}?handler=Anew")).Place());
        Assert.Equal("/ask", (await visitor.SendAsync($"{Page}?handler=Anew")).Place());

        var intake = Assert.Single(await _app.ReadAsync(db => db.Set<Intake>().AsNoTracking().Where(intake => intake.SentAt == null).ToListAsync()));
        Assert.Contains((await _app.ConsultationAsync(_question)).Matter.Number, intake.Story, StringComparison.Ordinal);
        Assert.Contains(Support.Given.Story, intake.Story, StringComparison.Ordinal);
        Assert.Equal("330106", intake.Region?.Value);
        Assert.Equal(intake.Story, (await visitor.ReadPageAsync("/ask")).Typed("Story"));
    }

    [Fact]
    public async Task Nobody_else_finds_the_page_and_nobody_before_they_are_asked()
    {
        await AnswerAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await _mine.GetAsync(Page)).StatusCode);
        await PassAsync(days: 3);
        using var other = _app.SignedIn(await _app.CitizenAsync("13811110002"), "000000", Role.Citizen);

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(Page, ("Outcome", "Solved"))).StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        _desk.Dispose();
        _mine.Dispose();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync()
    {
        Assert.Equal(_question.At(), (await _desk.SendAsync(_question.At("Answer"), ("Text", "可以要求支付。"))).Place());
        await _app.DeliverAsync();
    }

    private async Task PassAsync(int days)
    {
        _app.Clock.Advance(TimeSpan.FromDays(days));
        await RunAsync();
    }

    private async Task RunAsync()
    {
        await _app.RunAsync<CloseAnswered>();
        await _app.RunAsync<AskOutcomes>();
        await _app.DeliverAsync();
    }

    private Task<int> AskedAsync() => _app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == _person && message.Template == "Consultations.OutcomeAsked"));

    private Task<List<OutcomeResult>> ResultsAsync() => _app.ReadAsync(db => db.Set<OutcomeResult>().AsNoTracking().ToListAsync());
}
