using AngleSharp.Dom;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Matters;
using Fabang.Tests.Modules.Consultations.Live;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations.Desk;

/// <summary>The one list of a lawyer, through the page of the desk. Each test has a county of its own.</summary>
public class DeskListTests(LiveApp app) : IClassFixture<LiveApp>
{
    [Fact]
    public async Task All_that_waits_stands_in_one_list_and_each_line_says_why()
    {
        const string county = "330102";
        var (lawyer, desk) = await app.OnlineLawyerAsync("王明", county);
        var person = await app.CitizenAsync("13811110001");
        var unread = await TalkWithAsync(person, lawyer, county);
        var queue = await app.WaitingTalkAsync(person, region: county);
        var mine = await QuestionAsync(person, county, lawyer);
        var danger = await app.SentQuestionAsync(person, county, "老公天天打我，我现在怎么办？");
        var stuck = await StuckAsync(person, county, lawyer);
        var correction = await CorrectionAsync(person, county, lawyer);

        var rows = Rows(await desk.ReadPageAsync("/desk/consultations"));

        // Of two who wait online for as long, the older id stands first; what is due comes after, what has no limit last.
        Assert.Equal([$"row-{danger}", $"talk-{unread}", $"talk-{queue}", $"row-{mine}", $"row-{stuck}", $"row-{correction}"], rows.Select(row => row.Id));
        Assert.Equal(
            ["情况紧急，先看", "对方在线等着，1 条没读，等了不到1分钟", "在线排队，等了不到1分钟", "还有24小时到期", "不到1分钟没人动", "还有5天到期"],
            rows.Select(row => row.QuerySelector(".tag")!.TextContent));
        Assert.Equal($"/desk/call-backs/{correction}", rows[^1].GetAttribute("href"));
        Assert.DoesNotContain("打我", rows[0].TextContent, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal("还有1小时到期", (await desk.ReadPageAsync("/desk/consultations")).QuerySelector($"#row-{mine} .tag.amber")!.TextContent);
    }

    [Fact]
    public async Task Others_and_other_regions_do_not_see_it_and_off_duty_only_what_is_theirs_is_shown()
    {
        const string county = "330105";
        var (lawyer, desk) = await app.OnlineLawyerAsync("王明", county);
        var (_, colleague) = await app.LawyerAsync("钱二", county);
        var (_, elsewhere) = await app.LawyerAsync("陈晓东", "310101");
        var person = await app.CitizenAsync("13811110002");
        var mine = await QuestionAsync(person, county, lawyer);
        var waiting = await app.SentQuestionAsync(person, county);
        var talk = await TalkWithAsync(person, lawyer, county);
        var stuck = await StuckAsync(person, county, lawyer);
        var correction = await CorrectionAsync(person, county, lawyer);

        Assert.Equal([$"row-{waiting}"], Rows(await colleague.ReadPageAsync("/desk/consultations")).Select(row => row.Id));
        Assert.Empty(Rows(await elsewhere.ReadPageAsync("/desk/consultations")));
        await desk.SendAsync("/desk/consultations?handler=EndDuty");
        Assert.Equal(
            new[] { $"row-{mine}", $"talk-{talk}", $"row-{stuck}", $"row-{correction}" }.Order(), Rows(await desk.ReadPageAsync("/desk/consultations")).Select(row => row.Id).Order());
    }

    [Fact]
    public async Task The_list_is_the_same_beside_a_case_and_whoever_has_it_open_is_there()
    {
        const string county = "330108";
        var (lawyer, desk) = await app.LawyerAsync("王明", county);
        await app.OnlineLawyerAsync("钱二", county);
        var person = await app.CitizenAsync("13811110003");
        var (open, talk) = (await QuestionAsync(person, county, lawyer), await app.WaitingTalkAsync(person, region: county));
        Assert.Empty(await ThereAsync(lawyer));

        var list = (await desk.ReadPageAsync(open.At())).QuerySelector(".desk-list")!;

        Assert.Equal([$"talk-{talk}", $"row-{open}"], Rows(list).Select(row => row.Id));
        Assert.Equal($"row-{open}", Assert.Single(list.QuerySelectorAll("[aria-current]")).Id);
        var looked = await desk.ReadPageAsync(list.QuerySelector("[data-live-src]")!.GetAttribute("data-live-src")!);
        Assert.Equal($"row-{open}", Assert.Single(looked.QuerySelectorAll("[aria-current]")).Id);
        Assert.Equal([lawyer], await ThereAsync(lawyer));
    }

    private static List<IElement> Rows(IParentNode page) => [.. page.QuerySelectorAll("[data-list-keys] a")];

    private Task<IReadOnlyList<Guid>> ThereAsync(Guid lawyer) => app.WithAsync<LiveQueue, IReadOnlyList<Guid>>(queue => queue.ThereAsync([lawyer]));

    private async Task<Guid> QuestionAsync(Guid person, string county, Guid lawyer)
    {
        var question = await app.SentQuestionAsync(person, county);
        await app.ChangeAsync(question, view => view.Consultation.Claim(view.Matter, new Responder(lawyer, "王明"), app.Clock.GetUtcNow()));
        return question;
    }

    /// <summary>A talk in which the lawyer has read nothing since they took it.</summary>
    private async Task<Guid> TalkWithAsync(Guid person, Guid lawyer, string county)
    {
        var talk = await app.WaitingTalkAsync(person, region: county);
        await app.TakeAsync(talk, lawyer);
        return talk;
    }

    private async Task<Guid> StuckAsync(Guid person, string county, Guid lawyer)
    {
        var question = await AnsweredAsync(person, county, lawyer);
        var asked = OutcomeQuestion.Plan((await app.ConsultationAsync(question)).Consultation, 3, app.Clock.GetUtcNow());
        asked.Ask(app.Clock.GetUtcNow());
        asked.Tell(Outcome.Stuck, null, app.Clock.GetUtcNow());
        return (await app.SaveAsync(asked)).Id;
    }

    private async Task<Guid> CorrectionAsync(Guid person, string county, Guid corrector)
    {
        var now = app.Clock.GetUtcNow();
        var view = await app.ConsultationAsync(await AnsweredAsync(person, county, Guid.CreateVersion7()));
        var callBack = CallBack.Open(view.Matter, view.Consultation.Id, isTalk: false, view.Consultation.LawyerId, CallBackCause.BadRating, new Due(now.AddDays(5), "consultations.call-back-limit=5d"), now);
        callBack.LetCorrect(view.Matter, new Responder(Guid.CreateVersion7(), "周队"), "说好更正", new Responder(corrector, "王明"), now);
        return (await app.SaveAsync(callBack)).Id;
    }

    private async Task<Guid> AnsweredAsync(Guid person, string county, Guid lawyer)
    {
        var question = await QuestionAsync(person, county, lawyer);
        await app.ChangeAsync(question, view => view.Consultation.Answer(
            view.Matter, new Responder(lawyer, "王明"), Guid.CreateVersion7(), "先协商。", [], new Due(app.Clock.GetUtcNow().AddDays(7), "consultations.closing-limit=7d"), app.Clock.GetUtcNow()));
        return question;
    }
}
