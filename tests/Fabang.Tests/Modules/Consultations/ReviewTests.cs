using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Review;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Fabang.Tests.Modules.Following;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>Answers whose articles change after they were given.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    private const string Cited = "街上挂旧灯，天黑了就点。";

    private readonly FabangApp _app = new();
    private readonly LawTexts _texts = new();
    private Guid _person;
    private Guid _lawyer;
    private Guid _question;
    private Guid _answer;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.BringAsync(_texts, "2015-05-01", $"第一条 {Cited}", "第二条 看灯人每晚巡街一遍。");
        _person = await _app.CitizenAsync();
        _lawyer = await _app.StaffAsync("王明", Desks.Here, Role.Lawyer);
        (_question, _answer) = await AnswerAsync("1", Cited, new DateOnly(2015, 5, 1));
    }

    [Fact]
    public async Task Readers_see_at_once_that_an_article_has_changed()
    {
        await ChangeAsync();

        using var mine = _app.SignedIn(_person, "000000", Role.Citizen);
        var page = (await mine.ReadPageAsync(_question.Mine())).QuerySelector(".answer")!;
        Assert.Contains("答复以后，这一条改过（2020年5月1日起）", page.TextContent, StringComparison.Ordinal);
        Assert.Equal("/laws/示例街灯条例/compare?from=2015-05-01&to=2020-05-01&article=1#a1", Uri.UnescapeDataString(page.QuerySelector(".card a")!.GetAttribute("href")!));
        using var desk = Desk();
        Assert.Contains("答复以后，这一条改过", (await desk.ReadPageAsync(_question.At())).QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lawyer_finds_it_on_the_list_and_confirms_it_off()
    {
        await ChangeAsync();
        using var desk = Desk();
        Assert.Single((await desk.ReadPageAsync("/desk/consultations/reviews")).QuerySelectorAll("ul.queue li"));
        Assert.Equal("旧", (await desk.ReadPageAsync(Page)).QuerySelector("del")!.TextContent);

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => desk.SendAsync($"{Page}?handler=Confirm")));

        Assert.Contains(answers, answer => answer.StatusCode is HttpStatusCode.Redirect);
        Assert.Empty((await desk.ReadPageAsync("/desk/consultations/reviews")).QuerySelectorAll("ul.queue li"));
        using var mine = _app.SignedIn(_person, "000000", Role.Citizen);
        Assert.Contains("答复仍然适用", (await mine.ReadPageAsync(_question.Mine())).QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_addition_is_read_by_the_person_who_is_told_once()
    {
        await ChangeAsync();
        using var desk = Desk();
        var sending = ("SendingId", Guid.CreateVersion7().ToString());

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => desk.SendAsync($"{Page}?handler=Amend", sending, ("Text", "现在挂的是新灯。"))));
        await _app.DeliverAsync();

        var view = await _app.ConsultationAsync(_question);
        Assert.Equal((PostKind.Addition, ConsultationStatus.Answered), (view.Consultation.Posts[^1].Kind, view.Consultation.Status));
        Assert.Single(view.Consultation.Posts, post => post.Kind is PostKind.Addition);
        Assert.Equal(1, await _app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == _person && message.Template == "Consultations.Amended")));
        using var mine = _app.SignedIn(_person, "000000", Role.Citizen);
        Assert.Contains("现在挂的是新灯", (await mine.ReadPageAsync(_question.Mine())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await desk.ReadPageAsync("/desk/consultations/reviews")).QuerySelectorAll("ul.queue li"));
    }

    [Fact]
    public async Task An_empty_addition_is_said_beside_the_field()
    {
        await ChangeAsync();
        using var desk = Desk();

        var page = await (await desk.SendAsync($"{Page}?handler=Amend", ("Text", " "))).ReadPageAsync();

        Assert.Equal("#Text", page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Colleagues_and_other_regions_do_not_find_it_but_the_duty_manager_does()
    {
        await ChangeAsync();
        using var colleague = _app.SignedIn(await _app.StaffAsync("赵敏", Desks.Here, Role.Lawyer), Desks.Here, Role.Lawyer);
        using var elsewhere = _app.SignedIn(_lawyer, "310101", Role.Lawyer);
        using var manager = _app.SignedIn(await _app.StaffAsync("陈刚", Desks.Here, Role.DutyManager), Desks.Here, Role.DutyManager);

        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(Page)).StatusCode);
        Assert.Empty((await colleague.ReadPageAsync("/desk/consultations/reviews")).QuerySelectorAll("ul.queue li"));
        Assert.Single((await manager.ReadPageAsync("/desk/consultations/reviews")).QuerySelectorAll("ul.queue li"));
    }

    [Fact]
    public async Task What_only_got_another_number_is_noted_and_needs_nobody()
    {
        await _app.BringAsync(_texts, "2020-05-01", "第一条 每盏灯有一个铜牌号。", $"第二条 {Cited}", "第三条 看灯人每晚巡街一遍。");

        using var mine = _app.SignedIn(_person, "000000", Role.Citizen);
        Assert.Contains("现在是第二条，内容没有变", (await mine.ReadPageAsync(_question.Mine())).QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([ReviewStatus.Noted], await StatusesAsync());
    }

    [Fact]
    public async Task Answers_of_other_articles_and_answers_given_from_the_new_version_are_not_marked()
    {
        _texts.WriteVersion("2020-05-01", null, "第一条 街上挂新灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。");
        await _app.ImportAndIndexAsync(_texts.Root);
        await AnswerAsync("2", "看灯人每晚巡街一遍。", new DateOnly(2015, 5, 1));
        await AnswerAsync("1", "街上挂新灯，天黑了就点。", new DateOnly(2020, 5, 1));

        await _app.SettleAsync();
        await _app.ImportAndIndexAsync(_texts.Root);
        await _app.SettleAsync();

        Assert.Equal([ReviewStatus.Open], await StatusesAsync());
    }

    [Fact]
    public async Task A_version_to_come_marks_nothing_until_its_day()
    {
        _texts.WriteVersion("2026-02-01", "2026年5月1日", "第一条 街上挂新灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。");
        await _app.ImportAndIndexAsync(_texts.Root);
        await _app.SettleAsync();
        Assert.Empty(await StatusesAsync());

        _app.Clock.Advance(TimeSpan.FromDays(70));
        await _app.RunAsync<TakeEffect>();
        await _app.SettleAsync();

        Assert.Equal([ReviewStatus.Open], await StatusesAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _texts.Dispose();
        await _app.DisposeAsync();
    }

    private string Page => $"/desk/consultations/reviews/{_answer}";

    private HttpClient Desk() => _app.SignedIn(_lawyer, Desks.Here, Role.Lawyer);

    private Task ChangeAsync() => _app.BringAsync(_texts, "2020-05-01", "第一条 街上挂新灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。");

    private Task<List<ReviewStatus>> StatusesAsync() => _app.ReadAsync(db => db.Set<AnswerReview>().Select(review => review.Status).ToListAsync());

    private async Task<(Guid Question, Guid Answer)> AnswerAsync(string number, string words, DateOnly version)
    {
        var (now, answer) = (_app.Clock.GetUtcNow(), Guid.CreateVersion7());
        var question = await _app.ClaimedQuestionAsync(_person, _lawyer);
        await _app.ChangeAsync(question, view => view.Consultation.Answer(
            view.Matter, new Responder(_lawyer, "王明"), answer, "按条文办。",
            [Citation.Of($"{Followers.Law}#{number}", $"《{Followers.Law}》", version, words, isOfficial: true, place: 1)], new Due(now.AddDays(700), "Consultations.Rule.closing"), now));
        return (question, answer);
    }
}
