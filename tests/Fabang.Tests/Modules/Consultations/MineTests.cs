using System.Net;
using Fabang.Kernel;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>The person's own page of a consultation.</summary>
public class MineTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static int _phone = 38330000;

    [Fact]
    public async Task The_person_reads_the_answer_and_asks_on()
    {
        var (person, question, _) = await AnsweredAsync();
        using var mine = Of(person);
        Assert.Contains("可以要求支付", (await mine.ReadPageAsync(question.Mine())).QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(question.Mine(), (await mine.SendAsync(question.Mine("AskOn"), ("Text", "没有合同怎么证明？"))).Place());

        var view = await app.ConsultationAsync(question);
        Assert.Equal((ConsultationStatus.Claimed, NextActor.Lawyer), (view.Consultation.Status, view.Matter.NextActor));
        Assert.Equal(PostKind.FollowUp, view.Consultation.Posts[^1].Kind);
    }

    [Fact, Trait("Engine", "both")]
    public async Task A_further_question_pressed_many_times_at_once_is_one()
    {
        var (person, question, _) = await AnsweredAsync();
        using var mine = Of(person);
        var sending = ("SendingId", Guid.CreateVersion7().ToString());

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => mine.SendAsync(question.Mine("AskOn"), sending, ("Text", "再问"))));

        Assert.All(answers, answer => Assert.Equal(question.Mine(), answer.Place()));
        Assert.Single((await app.ConsultationAsync(question)).Consultation.Posts, post => post.Kind is PostKind.FollowUp);
    }

    [Fact]
    public async Task An_empty_further_question_is_refused()
    {
        var (person, question, _) = await AnsweredAsync();

        var answer = await Of(person).SendAsync(question.Mine("AskOn"), ("Text", "  "));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("#Text", (await answer.ReadPageAsync()).QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_can_be_done_follows_the_state_also_on_a_page_that_is_open()
    {
        var person = await PersonAsync();
        var (lawyer, desk) = await app.LawyerAsync();
        var question = await app.ClaimedQuestionAsync(person, lawyer);
        using var mine = Of(person);
        var before = await mine.ReadPageAsync(question.Mine("Forms"));
        Assert.Equal(["Withdraw"], Deeds(before));

        await desk.SendAsync(question.At("Answer"), ("Text", "可以要求支付。"));

        var after = await mine.ReadPageAsync(question.Mine("Forms"));
        Assert.Equal(["AskOn", "Rate", "Close"], Deeds(after));
        Assert.NotEqual(VersionOf(before), VersionOf(after));
        Assert.Equal(VersionOf(after), VersionOf(await mine.ReadPageAsync(question.Mine("Forms"))));
        // The line that says what comes next leads to it.
        var whole = await mine.ReadPageAsync(question.Mine());
        Assert.All(whole.QuerySelectorAll(".next .actions a"), way => Assert.NotNull(whole.QuerySelector(way.GetAttribute("href")!)));
        Assert.NotEmpty(whole.QuerySelectorAll(".next .actions a"));
    }

    [Fact]
    public async Task A_paper_comes_with_a_further_question_and_stands_under_it()
    {
        var (person, question, lawyer) = await AnsweredAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        using var form = new MultipartFormDataContent { { new StringContent("工牌在这里"), "Text" }, { new ByteArrayContent([.. "工牌"u8]), "Files", "工牌.txt" } };

        Assert.Equal(question.Mine(), (await Of(person).PostAsync(question.Mine("AskOn"), form)).Place());

        var last = (await app.SignedIn(lawyer, "330106", Role.Lawyer).ReadPageAsync(question.At())).QuerySelectorAll(".time-line > li")[^1];
        Assert.Contains("工牌在这里", last.TextContent, StringComparison.Ordinal);
        Assert.Equal("工牌.txt", Assert.Single(last.QuerySelectorAll(".files a")).TextContent);
    }

    [Fact]
    public async Task A_paper_that_is_not_taken_leaves_nothing_and_the_words_stay()
    {
        var (person, question, _) = await AnsweredAsync();
        var folder = app.Services.GetRequiredService<DataFolder>().Files;
        var before = FilesIn(folder);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("工牌在这里"), "Text" },
            { new ByteArrayContent([.. "工牌"u8]), "Files", "工牌.txt" },
            { new ByteArrayContent([0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0]), "Files", "工牌.png" },
        };

        using var answer = await Of(person).PostAsync(question.Mine("AskOn"), form);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.Equal("#Files", page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("工牌在这里", page.Typed("Text"));
        Assert.Equal(before, FilesIn(folder));
        Assert.Equal(ConsultationStatus.Answered, (await app.ConsultationAsync(question)).Consultation.Status);
    }

    [Fact, Trait("Engine", "both")]
    public async Task A_further_question_with_a_paper_pressed_many_times_at_once_keeps_one_paper()
    {
        var (person, question, _) = await AnsweredAsync();
        var folder = app.Services.GetRequiredService<DataFolder>().Files;
        var before = FilesIn(folder);
        using var mine = Of(person);
        var sending = Guid.CreateVersion7().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var form = new MultipartFormDataContent
            {
                { new StringContent("工牌在这里"), "Text" }, { new StringContent(sending), "SendingId" }, { new ByteArrayContent([.. "工牌"u8]), "Files", "工牌.txt" },
            };
            return await mine.PostAsync(question.Mine("AskOn"), form);
        }));

        Assert.All(answers, answer => Assert.Equal(question.Mine(), answer.Place()));
        Assert.Single((await app.ConsultationAsync(question)).Matter.Documents);
        Assert.Equal(before + 1, FilesIn(folder));
    }

    [Fact]
    public async Task A_region_may_allow_fewer_further_questions()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var (person, question, _) = await AnsweredAsync(alone);
        await alone.SaveAsync(RegionSetting.Of(ConsultationLimits.FollowUps, new RegionCode("330100"), 0, new DateOnly(2026, 1, 1), "杭司〔2026〕1号", alone.Clock.GetUtcNow()));
        using var mine = alone.SignedIn(person, "000000", Role.Citizen);

        Assert.Equal(["Rate", "Close"], Deeds(await mine.ReadPageAsync(question.Mine("Forms"))));
        Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync(question.Mine("AskOn"), ("Text", "再问"))).StatusCode);
    }

    [Fact]
    public async Task It_is_rated_once()
    {
        var (person, question, _) = await AnsweredAsync();
        using var mine = Of(person);
        Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync(question.Mine("Rate"), ("Comment", "还没选"))).StatusCode);

        await mine.SendAsync(question.Mine("Rate"), ("Grade", "VeryGood"), ("Reasons", "Clear"), ("Reasons", "Kind"), ("Comment", "<i>谢谢</i>"));
        var again = await mine.SendAsync(question.Mine("Rate"), ("Grade", "VeryBad"));

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        var consultation = (await app.ConsultationAsync(question)).Consultation;
        Assert.Equal((Grade.VeryGood, "<i>谢谢</i>"), (consultation.Grade, consultation.RatingComment));
        Assert.Equal([RatingReason.Clear, RatingReason.Kind], consultation.RatingReasons);
    }

    [Theory]
    [InlineData("Grade", "Splendid")]
    [InlineData("Grade", "99")]
    [InlineData("Reasons", "Splendid")]
    public async Task A_rating_that_is_none_is_refused(string field, string value)
    {
        var (person, question, _) = await AnsweredAsync();

        var answer = await Of(person).SendAsync(question.Mine("Rate"), ("Grade", "Good"), (field, value));

        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        if (field == "Reasons")
        {
            Assert.Null((await app.ConsultationAsync(question)).Consultation.Grade);
        }
    }

    [Fact]
    public async Task It_is_taken_back_before_the_answer_and_not_after()
    {
        var person = await PersonAsync();
        var waiting = await app.SentQuestionAsync(person);
        using var mine = Of(person);

        Assert.Equal(waiting.Mine(), (await mine.SendAsync(waiting.Mine("Withdraw"))).Place());
        Assert.Equal(waiting.Mine(), (await mine.SendAsync(waiting.Mine("Withdraw"))).Place());

        Assert.Equal(ConsultationStatus.Withdrawn, (await app.ConsultationAsync(waiting)).Consultation.Status);
        var (other, answered, _) = await AnsweredAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await Of(other).SendAsync(answered.Mine("Withdraw"))).StatusCode);
    }

    [Fact]
    public async Task A_closed_one_opens_again_within_thirty_days_and_not_later()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var (person, early, _) = await AnsweredAsync(alone);
        var (_, late, _) = await AnsweredAsync(alone, person);
        using var mine = alone.SignedIn(person, "000000", Role.Citizen);
        await mine.SendAsync(early.Mine("Close"));
        await mine.SendAsync(late.Mine("Close"));

        alone.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal(early.Mine(), (await mine.SendAsync(early.Mine("Reopen"), ("Text", "老板又反悔了"))).Place());
        alone.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync(late.Mine("Reopen"), ("Text", "老板又反悔了"))).StatusCode);

        Assert.Null((await mine.ReadPageAsync(late.Mine())).QuerySelector("form[action*=Reopen]"));
        Assert.Equal(ConsultationStatus.Claimed, (await alone.ConsultationAsync(early)).Consultation.Status);
        Assert.Equal(ConsultationStatus.Closed, (await alone.ConsultationAsync(late)).Consultation.Status);
    }

    [Fact]
    public async Task What_is_written_is_shown_as_text()
    {
        var person = await PersonAsync();
        var question = await app.SentQuestionAsync(person, story: "<script>alert('海')</script>怎么办");
        var (_, desk) = await app.LawyerAsync();

        foreach (var page in new[] { await Of(person).ReadPageAsync(question.Mine()), await desk.ReadPageAsync(question.At()), await Of(person).ReadPageAsync("/my") })
        {
            Assert.Contains("<script>alert('海')</script>", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("main script"));
        }
    }

    private static IEnumerable<string> Deeds(AngleSharp.Dom.IParentNode page) =>
        page.QuerySelectorAll("form[action*=handler]").Select(form => form.GetAttribute("action")!.Split("handler=")[1]);

    private static string? VersionOf(AngleSharp.Dom.IParentNode part) => part.QuerySelector("[data-version]")!.GetAttribute("data-version");

    private static int FilesIn(string folder) =>
        System.IO.Directory.Exists(folder) ? System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count() : 0;

    private HttpClient Of(Guid person) => app.SignedIn(person, "000000", Role.Citizen);

    private Task<Guid> PersonAsync() => app.CitizenAsync($"138{Interlocked.Increment(ref _phone):D8}");

    private Task<(Guid Person, Guid Question, Guid Lawyer)> AnsweredAsync() => AnsweredAsync(app);

    private static async Task<(Guid Person, Guid Question, Guid Lawyer)> AnsweredAsync(FabangApp site, Guid? of = null)
    {
        var person = of ?? await site.CitizenAsync($"138{Interlocked.Increment(ref _phone):D8}");
        var (lawyer, desk) = await site.LawyerAsync();
        var question = await site.ClaimedQuestionAsync(person, lawyer);
        await desk.SendAsync(question.At("Answer"), ("Text", "可以要求支付。"));
        return (person, question, lawyer);
    }
}
