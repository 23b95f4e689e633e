using System.Net;
using AngleSharp.Dom;
using Fabang.Kernel.Sealing;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Messaging;
using Fabang.Tests.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Guidance;

/// <summary>From the story through the questions to the ways, and out again.</summary>
[Trait("Engine", "both")]
public class WaysPageTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const string Story = "老板拖欠工资三个月，一直不给。";

    [Fact]
    public async Task Answers_change_what_is_proposed_and_stay_when_one_comes_back()
    {
        using var visitor = await WroteAsync();
        await visitor.SendAsync("/ask/law", ("Topic", "wages"));
        var questions = await visitor.ReadPageAsync("/ask/questions");
        Assert.Equal(5, questions.QuerySelectorAll("fieldset").Length);
        Assert.Empty(questions.QuerySelectorAll("input[checked]"));
        Assert.All(questions.QuerySelectorAll("fieldset"), group => Assert.Equal("unknown", group.QuerySelectorAll("input")[^1].GetAttribute("value")));
        Assert.Contains("还不能确定", Way(await visitor.ReadPageAsync("/ask/ways"), "legal-aid"), StringComparison.Ordinal);

        var answered = await visitor.SendAsync("/ask/questions", ("Answers[migrant]", "migrant"), ("Answers[when]", "one-year"), ("Answers[money]", "unknown"));

        Assert.Equal("/ask/ways", answered.Place());
        var ways = await visitor.ReadPageAsync("/ask/ways");
        Assert.Contains("多半可以", Way(ways, "legal-aid"), StringComparison.Ordinal);
        Assert.Contains("快到了", ways.QuerySelector(".urgent")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("12333", Way(ways, "labour-inspection"), StringComparison.Ordinal);
        Assert.Equal("migrant", (await visitor.ReadPageAsync("/ask/questions")).QuerySelector("input[name='Answers[migrant]'][checked]")!.GetAttribute("value"));
        Assert.Equal("migrant=migrant money=unknown when=one-year", (await IntakeAsync(ways)).AnswersKept);
    }

    [Fact]
    public async Task Every_question_may_be_skipped_and_nonsense_holds_nobody_up()
    {
        using var visitor = await WroteAsync();

        Assert.Equal("/ask/ways", (await visitor.SendAsync("/ask/questions")).Place());
        Assert.Equal("/ask/ways", (await visitor.SendAsync("/ask/questions", ("Answers[when]", "yesterday"), ("Answers[x]", "y"), ("Answers", "z"))).Place());

        var ways = await visitor.ReadPageAsync("/ask/ways");
        Assert.Null((await IntakeAsync(ways)).AnswersKept);
        Assert.NotNull(ways.QuerySelector("#way-leave-question a.btn[href='/ask/details']"));
        Assert.NotNull(ways.QuerySelector("#way-read-law a[href='/ask/law']"));
        Assert.NotNull(ways.QuerySelector("a[href='/ask/questions']"));
    }

    [Fact]
    public async Task Pressed_twice_the_answers_are_kept_once()
    {
        using var visitor = await WroteAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => visitor.SendAsync("/ask/questions", ("Answers[employed]", "left"))));

        Assert.All(answers, answer => Assert.Equal("/ask/ways", answer.Place()));
        Assert.Equal("employed=left", (await IntakeAsync(await visitor.ReadPageAsync("/ask/ways"))).AnswersKept);
    }

    [Fact]
    public async Task Other_words_take_the_answers_away_and_the_same_words_keep_them()
    {
        using var visitor = await WroteAsync();
        await visitor.SendAsync("/ask/questions", ("Answers[employed]", "left"));

        await visitor.SendAsync("/ask", ("Story", Story));
        Assert.Equal("employed=left", (await IntakeAsync(await visitor.ReadPageAsync("/ask/ways"))).AnswersKept);

        await visitor.SendAsync("/ask", ("Story", "邻居家漏水，把我家墙泡坏了。"));
        Assert.Null((await IntakeAsync(await visitor.ReadPageAsync("/ask/ways"))).AnswersKept);
    }

    [Fact]
    public async Task A_region_makes_the_time_of_the_answer_and_the_lawyers_exact()
    {
        using var visitor = await WroteAsync();
        Assert.Contains("24 小时内答复", Way(await visitor.ReadPageAsync("/ask/ways"), "leave-question"), StringComparison.Ordinal);

        await visitor.SendAsync("/region", ("code", "330106"), ("from", "/ask/ways"));

        var ways = await visitor.ReadPageAsync("/ask/ways");
        Assert.Contains("西湖区", ways.QuerySelector(".facts-list")!.TextContent, StringComparison.Ordinal);
        Assert.Matches("明天.*前答复", Way(ways, "leave-question"));
        var lawyers = ways.QuerySelector("#way-paid-lawyer a.btn")!.GetAttribute("href")!;
        Assert.Equal("/lawyers?Region=330106&Specialty=labour", lawyers);
        Assert.Equal("labour", (await visitor.ReadPageAsync(lawyers)).QuerySelector("select[name=Specialty] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Help_for_somebody_in_danger_stands_first_and_the_ways_know_of_it()
    {
        using var visitor = await WroteAsync("老公昨晚又打我，我想离婚。");

        var ways = await visitor.ReadPageAsync("/ask/ways");

        Assert.NotNull(ways.QuerySelector(".danger a[href='tel:110']"));
        Assert.Equal(["way-police", "way-protection-order"], ways.QuerySelectorAll("article.way-on").Take(2).Select(way => way.Id));
        Assert.Contains("不看家里有没有钱", Way(ways, "legal-aid"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_known_of_the_topic_there_are_ways_all_the_same()
    {
        using var visitor = await WroteAsync("abcdefg");

        var ways = await visitor.ReadPageAsync("/ask/ways");

        Assert.Contains("还不知道", ways.QuerySelector(".facts-list")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(ways.QuerySelector("#way-city-hotline a[href='tel:12345']"));
    }

    [Fact]
    public async Task Who_had_answered_comes_back_to_the_ways_on_another_phone()
    {
        using var visitor = await WroteAsync();
        await visitor.SendAsync("/ask/questions", ("Answers[employed]", "left"));
        var code = (await visitor.ReadPageAsync("/ask/ways")).QuerySelector("b.code")!.TextContent;
        using var other = app.Visitor();

        Assert.Equal("/ask/ways", (await other.SendAsync("/ask/resume", ("ResumeCode", code))).Place());

        Assert.Equal("left", (await other.ReadPageAsync("/ask/questions")).QuerySelector("input[name='Answers[employed]'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_way_back_is_sent_to_a_phone_that_was_confirmed_and_says_nothing_of_the_matter()
    {
        using var visitor = await WroteAsync();
        var code = (await visitor.ReadPageAsync("/ask/ways")).QuerySelector("b.code")!.TextContent;
        Assert.Equal("/ask/keep/code", (await visitor.SendAsync("/ask/keep", ("Phone", "13855551001"))).Place());
        var secret = await app.NewestCodeAsync("13855551001");

        var answers = await Task.WhenAll(visitor.SendAsync("/ask/keep/code", ("Code", secret)), visitor.SendAsync("/ask/keep/code", ("Code", secret)));

        Assert.All(answers, answer => Assert.Equal("/ask/ways", answer.Place()));
        // Signed in now: one press more sends nothing, as it was sent a moment ago.
        await visitor.SendAsync("/ask/keep");
        var sent = Assert.Single(await MessagesAsync(code));
        Assert.Contains("/ask/resume", sent.Parameters, StringComparison.Ordinal);
        Assert.DoesNotContain("工资", sent.Parameters, StringComparison.Ordinal);
        Assert.False(sent.Requested);
        Assert.NotNull(sent.AccountId);
        Assert.Contains("已发到您的手机", (await visitor.ReadPageAsync("/ask/ways")).QuerySelector(".keep")!.TextContent, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await visitor.SendAsync("/ask/keep");
        Assert.Equal(2, (await MessagesAsync(code)).Count);
    }

    [Fact]
    public async Task What_was_begun_is_nobody_elses_and_once_sent_it_is_the_service_s()
    {
        using var visitor = await WroteAsync();
        using var stranger = app.Visitor();
        foreach (var page in new[] { "/ask/law", "/ask/questions", "/ask/ways", "/ask/keep", "/ask/keep/code" })
        {
            Assert.Equal("/ask", (await stranger.GetAsync(page)).Place());
        }

        await visitor.SendAsync("/region", ("code", "330106"), ("from", "/ask/details"));
        await visitor.SendAsync("/ask/details");
        await visitor.SendAsync("/ask/phone", ("Phone", "13855551002"));
        var sent = await visitor.SendAsync("/ask/code", ("Code", await app.NewestCodeAsync("13855551002")));

        Assert.StartsWith("/my/consultations/", sent.Place(), StringComparison.Ordinal);
        Assert.Equal("/ask", (await visitor.GetAsync("/ask/ways")).Place());
        Assert.Equal("/ask", (await visitor.SendAsync("/ask/questions", ("Answers[employed]", "left"))).Place());
    }

    [Theory]
    [InlineData("/ask", true)]
    [InlineData("/", true)]
    [InlineData("/laws", false)]
    public async Task A_page_with_the_box_may_ask_for_the_microphone_and_no_other(string address, bool may)
    {
        using var visitor = app.Visitor();

        using var answer = await visitor.GetAsync(address);

        Assert.Equal(may, answer.Headers.GetValues("Permissions-Policy").Single().Contains("microphone=self", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_answers_are_sealed_under_the_name_that_their_table_once_had()
    {
        Assert.Equal("consultation_drafts.AnswersKept", await app.ReadAsync(db => Task.FromResult(SealedColumns.PlaceOf(db.Model.FindEntityType(typeof(Intake))!.FindProperty("AnswersKept")!))));
        Assert.Equal("consultation_posts.Text", await app.ReadAsync(db => Task.FromResult(
            SealedColumns.PlaceOf(db.Model.FindEntityType(typeof(Fabang.Modules.Consultations.Post))!.FindProperty("Text")!))));
    }

    [Fact]
    public async Task Who_leaves_takes_along_what_they_had_begun()
    {
        using var visitor = await WroteAsync();
        await visitor.SendAsync("/ask/questions", ("Answers[employed]", "left"));
        await visitor.SendAsync("/ask/keep", ("Phone", "13855551003"));
        await visitor.SendAsync("/ask/keep/code", ("Code", await app.NewestCodeAsync("13855551003")));
        var id = (await IntakeAsync(await visitor.ReadPageAsync("/ask/ways"))).Id;
        var person = await app.ReadAsync(db => db.Set<Account>().WhereSealed(account => account.PhoneNumber, "13855551003", db).Select(account => account.Id).SingleAsync());

        await app.WithAsync<IEnumerable<IPersonalData>, bool>(async modules =>
        {
            await modules.Single(module => module.Name == "matters").EraseAsync(person, CancellationToken.None);
            return true;
        });

        Assert.False(await app.ReadAsync(db => db.Set<Intake>().AnyAsync(intake => intake.Id == id)));
    }

    private async Task<HttpClient> WroteAsync(string story = Story)
    {
        var visitor = app.Visitor();
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync("/ask", ("Story", story))).StatusCode);
        return visitor;
    }

    private static string Way(IDocument page, string id) => page.QuerySelector($"#way-{id}")!.TextContent;

    private Task<Intake> IntakeAsync(IDocument page)
    {
        var code = page.QuerySelector("b.code")!.TextContent;
        return app.ReadAsync(db => db.Set<Intake>().AsNoTracking().WhereSealed(intake => intake.ResumeCode, code, db).SingleAsync());
    }

    private async Task<List<Message>> MessagesAsync(string code) =>
        (await app.ReadAsync(db => db.Set<Message>().AsNoTracking().Where(message => message.Template == "Guidance.Result").ToListAsync()))
            .FindAll(message => message.Parameters!.Contains(code, StringComparison.Ordinal));
}
