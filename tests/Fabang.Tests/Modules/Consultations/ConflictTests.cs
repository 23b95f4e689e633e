using System.Net;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Directory;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>No lawyer serves both sides, and nobody learns from the program who the first client was.</summary>
[Trait("Engine", "both")]
public class ConflictTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const string Word = "在工地干了三个月";

    [Fact]
    public async Task The_other_sides_lawyer_of_another_province_reads_nothing_and_cannot_take_it()
    {
        var phone = Opponents.NewPhone();
        var (lawyer, desk) = await app.LawyerAsync();
        var first = await app.QuestionAgainstAsync(await app.NamedAsync("歐陽大海", phone), null);
        await desk.SendAsync(first.At("Claim"));
        var second = await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), " 欧阳　大海 先生", phone, "310101");
        using var there = app.SignedIn(lawyer, "310101", Role.Lawyer);

        var page = Shown(await there.ReadPageAsync(second.At()));
        var row = (await there.ReadPageAsync("/desk/consultations")).QuerySelector($"a[href='{second.At()}']")!.TextContent;
        var claim = await there.SendAsync(second.At("Claim"));

        Assert.Equal(HttpStatusCode.Conflict, claim.StatusCode);
        Assert.Equal(ConsultationStatus.Waiting, (await app.ConsultationAsync(second)).Consultation.Status);
        var firstNumber = (await app.ConsultationAsync(first)).Matter.Number;
        foreach (var shown in new[] { page, row, Shown(await claim.ReadPageAsync()) })
        {
            Assert.All(new[] { "欧阳", "歐陽", "大海", Word, firstNumber }, told => Assert.DoesNotContain(told, shown, StringComparison.Ordinal));
        }

        Assert.Contains("有利益冲突", page, StringComparison.Ordinal);
        var check = (await app.CheckOfAsync(second, lawyer))!;
        Assert.Equal((ConflictStatus.Conflict, ConflictGround.OtherSideIsClient, MatchStrength.Certain, true), (check.Status, check.Ground, check.Strength, check.Own));
        var matter = (await app.ConsultationAsync(second)).Matter.Id.ToString();
        Assert.True(await app.ReadAsync(db => db.Set<AuditEntry>().AnyAsync(entry => entry.Action == "conflict-conflict" && entry.SubjectId == matter)));
    }

    [Fact]
    public async Task What_waits_shows_region_topic_and_times_and_no_word_of_the_story()
    {
        var (_, desk) = await app.LawyerAsync();
        var question = await app.SentQuestionAsync(await app.CitizenAsync(Opponents.NewPhone()));

        var row = (await desk.ReadPageAsync("/desk/consultations")).QuerySelector($"a[href='{question.At()}']")!.TextContent;

        Assert.DoesNotContain(Word, row, StringComparison.Ordinal);
        Assert.Contains("西湖区", row, StringComparison.Ordinal);
        // Nothing stands between them: the case may be read before it is taken.
        Assert.Contains(Word, (await desk.ReadPageAsync(question.At())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Clear", true)]
    [InlineData("Conflict", false)]
    public async Task A_name_alone_is_for_the_duty_manager_to_decide(string decision, bool cleared)
    {
        var name = $"甲{decision}";
        var (lawyer, desk) = await app.LawyerAsync();
        await desk.SendAsync((await app.QuestionAgainstAsync(await app.NamedAsync(name, Opponents.NewPhone()), null)).At("Claim"));
        var question = await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), name);
        Assert.DoesNotContain(Word, Shown(await desk.ReadPageAsync(question.At())), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync(question.At("Claim"))).StatusCode);
        var check = (await app.CheckOfAsync(question, lawyer))!;
        using var manager = app.SignedIn(await app.StaffAsync("值班长", Desks.Here, Role.DutyManager), Desks.Here, Role.DutyManager);
        Assert.Contains($"/desk/conflicts/{check.Id}", (await manager.ReadPageAsync("/desk/conflicts")).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await manager.SendAsync($"/desk/conflicts/{check.Id}?handler={decision}", ("Reason", " "))).StatusCode);

        Assert.Equal("/desk/conflicts", (await manager.SendAsync($"/desk/conflicts/{check.Id}?handler={decision}", ("Reason", "电话核实过"))).Place());

        Assert.Equal(HttpStatusCode.Conflict, (await manager.SendAsync($"/desk/conflicts/{check.Id}?handler={decision}", ("Reason", "再按一次"))).StatusCode);
        Assert.Equal(cleared ? HttpStatusCode.Redirect : HttpStatusCode.Conflict, (await desk.SendAsync(question.At("Claim"))).StatusCode);
        var settled = (await app.CheckOfAsync(question, lawyer))!;
        Assert.Equal((cleared ? ConflictStatus.Cleared : ConflictStatus.Conflict, "电话核实过"), (settled.Status, settled.Reason));
        Assert.True(await app.ReadAsync(db => db.Set<AuditEntry>().AnyAsync(entry => entry.Subject == nameof(ConflictCheck) && entry.SubjectId == check.Id.ToString() && entry.Action == "changed")));
    }

    [Fact]
    public async Task A_colleague_of_the_firm_is_bound_too_also_one_who_came_or_went_and_others_are_not()
    {
        var phone = Opponents.NewPhone();
        var (firm, other) = (await app.SaveAsync(Directory.Given.Firm()), await app.SaveAsync(Directory.Given.Firm()));
        var (first, firstDesk) = await InFirmAsync(firm, "王一");
        var (_, colleague) = await InFirmAsync(firm, "王二");
        var (_, free) = await InFirmAsync(other, "王三");
        // The first acts against this person, and then goes to the other firm.
        await firstDesk.SendAsync((await app.QuestionAgainstAsync(await app.CitizenAsync(Opponents.NewPhone()), "周老五", phone)).At("Claim"));
        var question = await app.QuestionAgainstAsync(await app.NamedAsync("周老五", phone), null);

        Assert.DoesNotContain(Word, Shown(await colleague.ReadPageAsync(question.At())), StringComparison.Ordinal);
        Assert.Contains(Word, Shown(await free.ReadPageAsync(question.At())), StringComparison.Ordinal);
        await MoveAsync(first, other);
        Assert.DoesNotContain(Word, Shown(await colleague.ReadPageAsync(question.At())), StringComparison.Ordinal);
        Assert.DoesNotContain(Word, Shown(await free.ReadPageAsync(question.At())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_is_certain_whatever_the_name()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var first = await app.SentQuestionAsync(await app.CitizenAsync(Opponents.NewPhone()));
        await app.AddPartyAsync(first, PartyRole.Person, "赵六", "11010519491231002X");
        await desk.SendAsync(first.At("Claim"));
        var second = await app.SentQuestionAsync(await app.CitizenAsync(Opponents.NewPhone()));
        await app.AddPartyAsync(second, PartyRole.OtherSide, "老赵", "110105491231002");

        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync(second.At("Claim"))).StatusCode);

        Assert.Equal(MatchStrength.Certain, (await app.CheckOfAsync(second, lawyer))!.Strength);
    }

    [Fact]
    public async Task Of_two_colleagues_who_take_both_sides_at_once_one_is_refused()
    {
        var firm = await app.SaveAsync(Directory.Given.Firm());
        var (one, oneDesk) = await InFirmAsync(firm, "钱一");
        var (other, otherDesk) = await InFirmAsync(firm, "钱二");
        for (var round = 0; round < 10; round++)
        {
            var (left, right) = (Opponents.NewPhone(), Opponents.NewPhone());
            var (here, there) = (await app.NamedAsync($"左{round}号", left), await app.NamedAsync($"右{round}号", right));
            var (mine, theirs) = (await app.QuestionAgainstAsync(here, $"右{round}号", right), await app.QuestionAgainstAsync(there, $"左{round}号", left));

            var answers = await Task.WhenAll(oneDesk.SendAsync(mine.At("Claim")), otherDesk.SendAsync(theirs.At("Claim")));

            Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Redirect);
            Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Conflict);
        }
    }

    [Fact]
    public async Task Who_declares_a_conflict_sees_it_no_more_and_another_takes_it()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var (_, colleague) = await app.LawyerAsync("孙三");
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync(Opponents.NewPhone()), lawyer);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync($"{question.At()}/conflict", ("Reason", ""))).StatusCode);

        Assert.Equal("/desk/consultations", (await desk.SendAsync($"{question.At()}/conflict", ("Reason", "对方是我表弟"))).Place());

        Assert.DoesNotContain(Word, Shown(await desk.ReadPageAsync(question.At())), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync(question.At("Claim"))).StatusCode);
        var person = (await app.ConsultationAsync(question)).Consultation.PersonId;
        Assert.DoesNotContain("表弟", await app.SignedIn(person, "000000", Role.Citizen).GetStringAsync(question.Mine()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await colleague.SendAsync(question.At("Claim"))).StatusCode);
    }

    [Fact]
    public async Task No_answer_is_sent_and_nothing_handed_over_while_a_check_is_open()
    {
        var name = "吴不二";
        var (lawyer, desk) = await app.LawyerAsync();
        await desk.SendAsync((await app.QuestionAgainstAsync(await app.NamedAsync(name, Opponents.NewPhone()), null)).At("Claim"));
        var question = await app.SentQuestionAsync(await app.CitizenAsync(Opponents.NewPhone()));
        await desk.SendAsync(question.At("Claim"));
        await app.AddPartyAsync(question, PartyRole.OtherSide, name, null);

        var answer = await desk.SendAsync(question.At("Answer"), ("Text", "可以要求支付。"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("可以要求支付。", (await answer.ReadPageAsync()).Typed("Text"));
        Assert.Single((await app.ConsultationAsync(question)).Consultation.Posts);
        var (holder, holderDesk) = await app.LawyerAsync("郑七");
        var waiting = await app.ClaimedQuestionAsync(await app.CitizenAsync(Opponents.NewPhone()), holder);
        await app.AddPartyAsync(waiting, PartyRole.OtherSide, name, null);
        Assert.Equal(HttpStatusCode.Conflict, (await holderDesk.SendAsync(waiting.Over("Colleague"), ("Colleague", lawyer.ToString()))).StatusCode);
        Assert.Equal(holder, (await app.ConsultationAsync(waiting)).Consultation.LawyerId);
    }

    [Fact]
    public async Task Nobody_is_against_themselves_and_two_who_are_against_the_same_are_not_against_each_other()
    {
        var (one, other) = (Opponents.NewPhone(), Opponents.NewPhone());
        var (_, desk) = await app.LawyerAsync();
        var person = await app.NamedAsync("冯小小", one);
        foreach (var question in new[]
        {
            await app.QuestionAgainstAsync(person, "恒业公司"), await app.QuestionAgainstAsync(person, "冯小小", one), await app.QuestionAgainstAsync(await app.NamedAsync("陈大大", other), "恒业公司、冯大大"),
        })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await desk.SendAsync(question.At("Claim"))).StatusCode);
        }
    }

    [Fact]
    public async Task The_person_names_the_other_side_on_the_way_and_it_is_sealed()
    {
        using var visitor = app.Visitor();
        await visitor.SendAsync("/ask", ("Story", Fabang.Tests.Support.Given.Story));
        await visitor.SendAsync("/region", ("code", "330106"), ("from", "/ask/details"));
        var wrong = await visitor.SendAsync("/ask/details", ("OtherNames", "恒达公司、张三"), ("OtherNumber", "91350100M000100Y44"));
        Assert.Equal(HttpStatusCode.Conflict, wrong.StatusCode);
        var page = await wrong.ReadPageAsync();
        Assert.Equal("#OtherNumber", page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal(("恒达公司、张三", "91350100M000100Y44"), (page.Typed("OtherNames"), page.Typed("OtherNumber")));

        Assert.Equal("/ask/check", (await visitor.SendAsync("/ask/details", ("OtherNames", "恒达公司、张三"), ("OtherNumber", "91350100M000100Y43"))).Place());

        Assert.Contains("恒达公司、张三", (await visitor.ReadPageAsync("/ask/check")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Shown(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector(".desk-case")!.TextContent;

    private async Task<(Guid Id, HttpClient Desk)> InFirmAsync(LawFirm firm, string name)
    {
        var (id, desk) = await app.LawyerAsync(name);
        var lawyer = Directory.Given.Lawyer(firm, name);
        lawyer.Link(id);
        await app.SaveAsync(lawyer);
        return (id, desk);
    }

    private Task<int> MoveAsync(Guid account, LawFirm firm) => app.ReadAsync(async db =>
    {
        var lawyer = await db.Set<Lawyer>().SingleAsync(found => found.AccountId == account);
        lawyer.Correct(lawyer.Name, lawyer.Licence, firm, lawyer.FirstLicensedOn, app.Clock.GetUtcNow());
        return await db.SaveChangesAsync();
    });
}
