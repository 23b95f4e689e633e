using System.Net;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Notices;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>Criminal cases that a court, procuratorate or police notifies the centre of, from the notice to the subsidy.</summary>
public class AidNoticeTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly DateTimeOffset ThreeDays = new(2026, 3, 6, 0, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task From_the_notice_to_the_subsidy()
    {
        using var officer = await app.OfficerAsync();
        var (lawyer, desk) = await app.DefenderAsync("王辩", 2015, "criminal");
        var id = Guid.CreateVersion7();
        var typed = NoticePeople.Typed(id, ("ReachedTime", "08:30"));
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync("/desk/legal-aid/notices", typed)).Place());
        }

        var view = await app.AidAsync(id);
        Assert.Equal((ApplicationStatus.Notified, AidCaseStatus.ToAssign, AidForm.Criminal), (view.Application.Status, view.Case!.Status, view.Case.Form));
        Assert.Equal((NextActor.LegalAidCentre, ThreeDays, "LegalAid.AssignNotified"), (view.Matter.NextActor, view.Matter.NextDueAt, view.Matter.NextWhat));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 8, 30, 0, TimeSpan.FromHours(8)), view.Case.ToAssignSince);
        Assert.Equal((NoticePeople.Accused, false, false), (view.Application.PersonName, view.Case.IsOfMinor, view.Case.IsLifeOrDeath));
        Assert.Equal(["孙某", NoticePeople.Accused], (await app.ReadAsync(db => db.Set<Party>().Where(party => party.MatterId == view.Matter.Id).ToListAsync())).Select(party => party.Name).Order(StringComparer.Ordinal));
        // Neither means nor a decision: the page offers the appointment and nothing to decide.
        var page = await officer.ReadPageAsync($"/desk/legal-aid/{id}");
        Assert.Null(page.QuerySelector("#decide"));
        Assert.Contains("手语", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("超过了三天", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(view.Matter.Number, (await (await officer.SendAsync("/desk/legal-aid", ("Search", typed.Single(field => field.Name == "Number").Value))).ReadPageAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await officer.SendAsync($"/desk/legal-aid/{id}/assign", ("Lawyer", lawyer.ToString()), ("Why", "熟悉"));
        Assert.Equal([LetterKind.Assignment, LetterKind.OfficialLetter], (await app.AidAsync(id)).Letters.Select(letter => letter.Kind).Order());
        var told = (await app.LetterAsync(id, LetterKind.OfficialLetter)).Read().Fields;
        Assert.Equal(("杭州市西湖区人民法院", "故意伤害", NoticePeople.Accused, "王辩", "一审"), (told["organ"], told["matter"], told["applicant"], told["lawyer"], told["stage"]));
        Assert.Contains("2026年2月28日的通知", told["basis"], StringComparison.Ordinal);

        Assert.Contains(NoticePeople.Accused, (await desk.ReadPageAsync($"/desk/legal-aid/cases/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var (handler, fields) in new (string, (string, string)[])[]
                 {
                     ("Accept", []), ("Agree", [("AgreedOn", "2026-03-02")]), ("End", [("Result", "Won")]), ("HandIn", [("FinalResult", "Won"), ("Summary", "从轻判处。"), ("TookNothing", "true")]),
                 })
        {
            Assert.Equal($"/desk/legal-aid/cases/{id}", (await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler={handler}", fields)).Place());
        }

        await officer.SendAsync($"/desk/legal-aid/{id}/close", ("Score", "90"), ("MissingReason", "判决书还没有送达。"));
        await app.DeliverAsync();
        var closed = await app.AidAsync(id);
        Assert.Equal((AidCaseStatus.Closed, 2000m), (closed.Case!.Status, closed.Case.Subsidy));
        // Whoever is held has no telephone, and nothing is sent into the void.
        Assert.Equal(0, await app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == closed.Application.PersonId)));
    }

    [Fact]
    public async Task Who_may_be_sentenced_for_life_gets_a_lawyer_of_three_years_of_criminal_practice()
    {
        using var officer = await app.OfficerAsync();
        var (able, _) = await app.DefenderAsync("郑刑", 2015, "criminal");
        await app.DefenderAsync("小新", 2024, "criminal");
        await app.DefenderAsync("民事", 2010, "labour");
        var id = await officer.NotifiedAsync(("Ground", "life-or-death"));

        var page = await officer.ReadPageAsync($"/desk/legal-aid/{id}/assign");
        var leftOut = string.Join('\n', page.QuerySelectorAll("main > ul.plain-list li").Select(one => one.TextContent));
        Assert.Contains("小新", leftOut, StringComparison.Ordinal);
        Assert.Contains("民事", leftOut, StringComparison.Ordinal);
        Assert.DoesNotContain("郑刑", leftOut, StringComparison.Ordinal);
        var unseen = await (await officer.SendAsync($"/desk/legal-aid/{id}/assign", ("Lawyer", able.ToString()), ("Why", "熟悉"))).ReadPageAsync();
        Assert.Contains("请先核实律师的经历", unseen.Problems(), StringComparison.Ordinal);
        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/assign", ("Lawyer", able.ToString()), ("Why", "熟悉"), ("IsExperienced", "true"))).Place());
        Assert.True(Assert.Single((await app.AidAsync(id)).Case!.Appointments).IsExperienced);
    }

    [Theory]
    [InlineData("minor", "1990-05-01")]
    [InlineData("disabled", "2008-03-03")]
    public async Task A_minor_by_the_notice_or_by_birth_gets_a_lawyer_who_knows_minors(string ground, string born)
    {
        // Of its own: who was passed over in other cases comes first.
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        using var officer = await alone.OfficerAsync();
        var (able, _) = await alone.DefenderAsync("李少", 2015, "minors");
        var id = await officer.NotifiedAsync(("Ground", ground), ("Born", born));

        Assert.True((await alone.AidAsync(id)).Case!.IsOfMinor);
        var first = (await officer.ReadPageAsync($"/desk/legal-aid/{id}/assign")).QuerySelector("input[name=Lawyer]")!;
        var who = await alone.ReadAsync(db => db.Set<Fabang.Modules.Accounts.Account>().Where(account => account.Id == Guid.Parse(first.GetAttribute("value")!)).Select(account => account.Name).SingleAsync());
        Assert.Equal("李少", who);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"/desk/legal-aid/{id}/assign", ("Lawyer", able.ToString()), ("Why", "熟悉"))).StatusCode);
    }

    [Fact]
    public async Task Whoever_declines_gives_the_centre_no_day_back_and_the_board_counts_the_notice()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        using var officer = await alone.OfficerAsync();
        var (lawyer, desk) = await alone.DefenderAsync("王辩", 2015, "criminal");
        var id = await officer.NotifiedAsync();
        await officer.SendAsync($"/desk/legal-aid/{id}/assign", ("Lawyer", lawyer.ToString()));
        alone.Clock.Advance(TimeSpan.FromDays(1));
        await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=Decline", ("Reason", "开庭冲突"));

        var matter = (await alone.AidAsync(id)).Matter;
        Assert.Equal((ThreeDays, AidSteps.AssignNotified), (matter.NextDueAt, AidPeople.StepOf(matter)));
        var row = (await officer.ReadPageAsync("/desk/legal-aid/clocks")).QuerySelectorAll("main table")[0].QuerySelector("tbody tr")!;
        Assert.Equal("西湖区 按通知指派律师，并告知办案机关 0 0 1", string.Join(' ', row.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task When_aid_ends_the_organ_is_written_to_and_the_letter_before_holds_no_more()
    {
        using var officer = await app.OfficerAsync();
        var (lawyer, desk) = await app.DefenderAsync("王辩", 2015, "criminal");
        var id = await officer.NotifiedAsync();
        await officer.SendAsync($"/desk/legal-aid/{id}/assign", ("Lawyer", lawyer.ToString()), ("Why", "熟悉"));
        await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=Accept");

        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/terminate", ("Ground", "OwnLawyer"), ("Reasons", "家属另请了律师。"))).Place());

        var ended = (await app.LetterAsync(id, LetterKind.TerminationLetter)).Read().Fields;
        Assert.Equal(("杭州市西湖区人民法院", "王辩"), (ended["organ"], ended["lawyer"]));
        // What was found about the person is theirs: the organ reads the ground of the law.
        Assert.DoesNotContain("家属另请了律师", ended["reasons"], StringComparison.Ordinal);
        Assert.NotNull((await app.LetterAsync(id, LetterKind.OfficialLetter)).RevokedAt);
    }

    [Fact]
    public async Task Who_applied_and_named_the_court_has_it_told_too()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var officer = await app.OfficerAsync();
        var (lawyer, _) = await app.AidLawyerAsync();
        var named = await app.ReceivedAsync(person, AidPeople.Facts with { Organ = "西湖区劳动人事争议仲裁委员会", Stage = CaseStage.Arbitration });
        var nameless = await app.ReceivedAsync(person);
        foreach (var id in new[] { named, nameless })
        {
            await officer.GoAsync(id, "Decide", ("Decision", "Grant"), ("Form", "LabourArbitration"), ("Reasons", "符合条件"));
            await officer.SendAsync($"/desk/legal-aid/{id}/assign", ("Lawyer", lawyer.ToString()), ("Why", "熟悉"));
        }

        Assert.Contains("已经决定给予法律援助", (await app.LetterAsync(named, LetterKind.OfficialLetter)).Read().Fields["basis"], StringComparison.Ordinal);
        Assert.DoesNotContain(LetterKind.OfficialLetter, (await app.AidAsync(nameless)).Letters.Select(letter => letter.Kind));
    }

    [Fact]
    public async Task An_organ_that_took_more_than_its_three_days_is_shown()
    {
        using var officer = await app.OfficerAsync();
        var id = await officer.NotifiedAsync(("FoundOn", "2026-02-20"));

        Assert.True((await app.AidAsync(id)).Application.Notice!.CameLate);
        Assert.Contains("办案机关超过了三天", (await officer.ReadPageAsync($"/desk/legal-aid/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Centre", "310101", "请选由哪个中心办理")]
    [InlineData("Kind", "", "请选办案机关的种类")]
    [InlineData("Organ", " ", "请填办案机关的名称")]
    [InlineData("Number", " ", "请填通知的文号")]
    [InlineData("Ground", "kin", "请选通知的理由")]
    [InlineData("Stage", "", "请选案件的阶段")]
    [InlineData("Charge", "", "请填案由")]
    [InlineData("Name", "", "请填姓名")]
    [InlineData("Born", "2026-03-02", "请填正确的出生日期")]
    [InlineData("Phone", "12", "手机号")]
    [InlineData("ReachedOn", "2026-03-03", "请把三个日期填全")]
    [InlineData("FoundOn", "2026-03-01", "请把三个日期填全")]
    [InlineData("IssuedOn", "", "请把三个日期填全")]
    public async Task What_the_paper_must_say_is_asked_for_beside_its_field(string field, string value, string problem)
    {
        using var officer = await app.OfficerAsync();
        var id = Guid.CreateVersion7();

        var page = await (await officer.SendAsync("/desk/legal-aid/notices", NoticePeople.Typed(id, (field, value)))).ReadPageAsync();

        Assert.Contains(problem, page.Problems(), StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.Set<AidApplication>().CountAsync(one => one.Id == id)));
    }

    [Theory]
    [InlineData("compulsory-treatment")]
    [InlineData("in-absentia")]
    [InlineData("death-review")]
    [InlineData("ordinary")]
    public async Task On_some_grounds_only_a_court_notifies(string ground)
    {
        using var officer = await app.OfficerAsync();

        var refused = await (await officer.SendAsync("/desk/legal-aid/notices", NoticePeople.Typed(Guid.CreateVersion7(), ("Ground", ground), ("Kind", "Police")))).ReadPageAsync();
        Assert.Contains("只由人民法院通知", refused.Problems(), StringComparison.Ordinal);
        await officer.NotifiedAsync(("Ground", ground));
    }

    [Fact]
    public async Task One_paper_is_registered_once_for_each_accused()
    {
        using var officer = await app.OfficerAsync();
        await officer.NotifiedAsync(("Number", "西检援〔2026〕7号"));

        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync("/desk/legal-aid/notices", NoticePeople.Typed(Guid.CreateVersion7(), ("Number", "西检援〔2026〕 7号")))).StatusCode);
        await officer.NotifiedAsync(("Number", "西检援〔2026〕7号"), ("Name", "另一人"));
    }

    [Fact]
    public void Every_ground_has_its_article_and_day()
    {
        var grounds = app.Services.GetRequiredService<NoticeGrounds>();

        Assert.Equal(9, grounds.All.Count);
        Assert.All(grounds.All, ground => Assert.All(ground.Validity.Articles, article => Assert.StartsWith("法律援助法#2", article, StringComparison.Ordinal)));
        Assert.Empty(grounds.On(new DateOnly(2021, 12, 31)));
        Assert.Equal(["death-review", "life-or-death"], grounds.All.Where(ground => ground.Need is LawyerNeed.Grave).Select(ground => ground.Id).Order(StringComparer.Ordinal));
    }
}
