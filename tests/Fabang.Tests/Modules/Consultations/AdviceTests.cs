using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Consultations.Jobs;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>The advice note: written with the answer, read by the person, reminded of.</summary>
[Trait("Engine", "both")]
public class AdviceTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static int _phone = 38440000;

    private static readonly (string, string)[] Typed =
    [
        ("Text", "没有合同也能要工资。"), ("Note.Understood", "您在工地干了三个月，没有拿到工钱。"), ("Note.Steps[0].Words", "到劳动监察投诉"), ("Note.Steps[0].Day", "2026-03-12"),
        ("Note.Steps[1].Words", "找两位工友写证言"), ("Note.Steps[1].Day", ""), ("Note.ExpiresOn", "2027-01-05"), ("Note.ExpiryReason", "申请劳动仲裁：一年"), ("Note.NotCovered", "出庭"),
    ];

    [Fact]
    public async Task The_person_reads_the_note_on_their_page_and_whole()
    {
        var (person, question, desk) = await ClaimedAsync();

        Assert.Equal(question.At(), (await desk.SendAsync(question.At("Answer"), Typed)).Place());

        using var mine = Of(person);
        var card = (await mine.ReadPageAsync(question.Mine())).QuerySelector(".card.advice")!.TextContent;
        Assert.Contains("到劳动监察投诉", card, StringComparison.Ordinal);
        Assert.Contains("3月12日（周四）前", card, StringComparison.Ordinal);
        var note = (await mine.ReadPageAsync($"{question.Mine()}/note")).QuerySelector("#note-text")!.TextContent;
        foreach (var words in (string[])["您在工地干了三个月，没有拿到工钱。", "没有合同也能要工资。", "找两位工友写证言", "申请劳动仲裁：一年", "2027年1月5日", "出庭", "律师不因此成为您的代理人"])
        {
            Assert.Contains(words, note, StringComparison.Ordinal);
        }

        // The lawyer and the duty manager see it under the answer.
        Assert.Contains("到劳动监察投诉", (await desk.ReadPageAsync(question.At())).QuerySelector(".post.answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_message_says_that_there_is_a_note_and_nothing_of_it()
    {
        var (person, question, desk) = await ClaimedAsync();
        await desk.SendAsync(question.At("Answer"), Typed);
        await app.DeliverAsync();

        var message = Assert.Single(await MessagesAsync(person));

        Assert.Equal("Consultations.AnsweredWithNote", message.Template);
        Assert.DoesNotContain("投诉", message.Parameters, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_a_note_needs_none()
    {
        var (person, question, desk) = await ClaimedAsync();

        await desk.SendAsync(question.At("Answer"), ("Text", "可以要求支付。"), ("Note.Understood", " "), ("Note.Steps[0].Words", ""), ("Note.Steps[0].Day", ""));
        await app.DeliverAsync();

        Assert.Null((await app.ConsultationAsync(question)).Note);
        Assert.Equal("Consultations.Answered", Assert.Single(await MessagesAsync(person)).Template);
        Assert.Equal(HttpStatusCode.NotFound, (await Of(person).GetAsync($"{question.Mine()}/note")).StatusCode);
    }

    [Theory]
    [InlineData("Note.Steps[0].Day", "2026-03-01", "#Note_Steps_0__Day")]
    [InlineData("Note.Steps[0].Day", "明天", "#Note_Steps_0__Day")]
    [InlineData("Note.Steps[0].Words", "", "#Note_Steps_0__Words")]
    [InlineData("Note.ExpiresOn", "2026-03-01", "#Note_ExpiresOn")]
    [InlineData("Note.ExpiryReason", "", "#Note_ExpiryReason")]
    public async Task What_is_wrong_is_said_at_its_field_and_everything_typed_stays(string field, string value, string place)
    {
        var (_, question, desk) = await ClaimedAsync();
        (string, string)[] typed = [.. Typed.Select(one => one.Item1 == field ? (field, value) : one)];

        var page = await (await desk.SendAsync(question.At("Answer"), typed)).ReadPageAsync();

        Assert.Equal(place, Assert.Single(page.QuerySelectorAll(".govuk-error-summary a")).GetAttribute("href"));
        Assert.NotNull(page.QuerySelector($"{place}-error"));
        Assert.All(typed.Where(one => one.Item1 != field || field.EndsWith("Words", StringComparison.Ordinal)), one => Assert.Equal(one.Item2, page.Typed(one.Item1)));
        Assert.Equal(ConsultationStatus.Claimed, (await app.ConsultationAsync(question)).Consultation.Status);
    }

    [Fact]
    public async Task What_is_typed_is_kept_as_a_draft_and_there_is_room_for_more()
    {
        var (_, question, desk) = await ClaimedAsync();

        Assert.EndsWith("#note", (await desk.SendAsync(question.At("More"), Typed)).Place(), StringComparison.Ordinal);

        var page = await desk.ReadPageAsync(question.At());
        Assert.All(Typed, one => Assert.Equal(one.Item2, page.Typed(one.Item1)));
        Assert.Equal("", page.Typed("Note.Steps[2].Words"));
    }

    [Fact]
    public async Task The_note_begins_with_what_the_person_told_and_the_limits_that_may_run()
    {
        var (person, desk) = (await PersonAsync(), await app.LawyerAsync());
        var intake = Intake.Start(Support.Given.Story, new RegionCode(Desks.Here), app.Clock.GetUtcNow());
        intake.ChooseTopic("wages", app.Clock.GetUtcNow());
        intake.Answer(new Dictionary<string, string> { ["when"] = "two-months", ["employed"] = "left" }, app.Clock.GetUtcNow());
        await app.SaveAsync(intake);
        var question = await app.WithAsync<Fabang.Modules.Consultations.Ask.QuestionSending, Guid>(sending => sending.SendAsync(intake.Id, person));
        await desk.Client.SendAsync(question.At("Claim"));

        var page = await desk.Client.ReadPageAsync(question.At());
        Assert.Contains("在工地干了三个月", page.Typed("Note.Understood"), StringComparison.Ordinal);
        Assert.Contains("您现在还在那里上班吗：已经离开了", page.Typed("Note.Understood"), StringComparison.Ordinal);
        Assert.Contains("申请劳动仲裁：一年", page.QuerySelector("#note")!.TextContent, StringComparison.Ordinal);
        await desk.Client.SendAsync(question.At("Fill") + "&limit=labour-arbitration", ("Text", "写到一半"), ("Note.NotCovered", "出庭"));

        page = await desk.Client.ReadPageAsync(question.At());
        Assert.Equal(("2027-01-01", "申请劳动仲裁：一年", "写到一半", "出庭"),
            (page.Typed("Note.ExpiresOn"), page.Typed("Note.ExpiryReason"), page.Typed("Text"), page.Typed("Note.NotCovered")));
    }

    [Fact]
    public async Task The_days_are_kept_as_a_calendar_that_says_nothing_to_those_who_want_it_so()
    {
        var (person, question, desk) = await ClaimedAsync();
        await desk.SendAsync(question.At("Answer"), Typed);
        using var mine = Of(person);

        var answer = await mine.GetAsync($"{question.Mine()}/note?handler=Calendar");
        var calendar = Ical.Net.Calendar.Load(await answer.Content.ReadAsStringAsync())!;

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal([("2026-03-12", "最后一天：到劳动监察投诉"), ("2027-01-05", "最后一天：申请劳动仲裁：一年")],
            calendar.Events.OrderBy(day => day.Start!.Value).Select(day => (day.Start!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), day.Summary!)));
        Assert.All(calendar.Events, day => Assert.True(day.IsAllDay && day.Alarms.Count == 1));

        await mine.SendAsync("/my/contact", ("Language", "zh-Hans"), ("NeutralOnly", "true"));
        var neutral = await (await mine.GetAsync($"{question.Mine()}/note?handler=Calendar")).Content.ReadAsStringAsync();
        Assert.DoesNotContain("劳动", neutral, StringComparison.Ordinal);
        Assert.DoesNotContain("ZX-", neutral, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_day_is_reminded_of_once_and_those_of_an_earlier_note_no_more()
    {
        using var own = new FabangApp();
        await own.InitializeAsync();
        var person = await own.CitizenAsync();
        var (lawyer, desk) = await own.LawyerAsync();
        var question = await own.ClaimedQuestionAsync(person, lawyer);
        await desk.SendAsync(question.At("Answer"), Typed);
        await RunAsync(days: 6);
        Assert.Equal(0, await RemindedAsync());
        await RunAsync(days: 1);
        await RunAsync(days: 0);
        await RunAsync(days: 1);
        Assert.Equal(1, await RemindedAsync());

        using var mine = own.SignedIn(person, "000000", Role.Citizen);
        await mine.SendAsync(question.Mine("AskOn"), ("Text", "晚几天行吗？"));
        var begun = await desk.ReadPageAsync(question.At());
        Assert.Equal(("到劳动监察投诉", "2026-03-12"), (begun.Typed("Note.Steps[0].Words"), begun.Typed("Note.Steps[0].Day")));
        (string, string)[] later = [.. Typed.Select(one => one.Item1 == "Note.Steps[0].Day" ? (one.Item1, "2026-03-20") : one.Item1 == "Note.ExpiresOn" ? (one.Item1, "2026-03-12") : one)];
        Assert.Equal(question.At(), (await desk.SendAsync(question.At("Answer"), later)).Place());
        Assert.Equal(2, (await own.ConsultationAsync(question)).Notes.Count);
        // The twelfth was reminded of already; the twentieth is new, and the old note's last day in January is gone.
        await RunAsync(days: 8);
        Assert.Equal(2, await RemindedAsync());
        Assert.False(await own.ReadAsync(db => db.Set<AdviceReminder>().AnyAsync(reminder => reminder.DoneAt == null)));

        async Task RunAsync(int days)
        {
            own.Clock.Advance(TimeSpan.FromDays(days));
            await own.RunAsync<RemindOfAdvice>();
            await own.DeliverAsync();
        }

        Task<int> RemindedAsync() => own.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == person && message.Template == "Consultations.AdviceDue"));
    }

    [Fact]
    public async Task The_note_of_somebody_else_does_not_exist_and_goes_when_its_person_leaves()
    {
        var (person, question, desk) = await ClaimedAsync();
        await desk.SendAsync(question.At("Answer"), Typed);
        Assert.Equal(HttpStatusCode.NotFound, (await Of(await PersonAsync()).GetAsync($"{question.Mine()}/note")).StatusCode);

        var data = await app.WithAsync<IEnumerable<IPersonalData>, object?>(modules => modules.Single(module => module.Name == "advice").ExportAsync(person, CancellationToken.None));
        Assert.Contains("到劳动监察投诉", JsonSerializer.Serialize(data, Readable), StringComparison.Ordinal);
        await app.WithAsync<IEnumerable<IPersonalData>, bool>(async modules =>
        {
            await modules.Single(module => module.Name == "advice").EraseAsync(person, CancellationToken.None);
            return true;
        });

        Assert.Empty((await app.ConsultationAsync(question)).Notes);
    }

    private async Task<(Guid Person, Guid Question, HttpClient Desk)> ClaimedAsync()
    {
        var person = await PersonAsync();
        var (lawyer, desk) = await app.LawyerAsync();
        return (person, await app.ClaimedQuestionAsync(person, lawyer), desk);
    }

    private Task<Guid> PersonAsync() => app.CitizenAsync($"138{Interlocked.Increment(ref _phone):D8}");

    private HttpClient Of(Guid person) => app.SignedIn(person, "000000", Role.Citizen);

    private Task<List<Message>> MessagesAsync(Guid person) => app.ReadAsync(db => db.Set<Message>().AsNoTracking().Where(message => message.AccountId == person).ToListAsync());
}
