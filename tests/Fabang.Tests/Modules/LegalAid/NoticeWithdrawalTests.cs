using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Notices;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>An organ takes its notice back: before anybody was appointed, while a lawyer carries the case, and when it is too late.</summary>
public class NoticeWithdrawalTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly (string Name, string Value)[] Letter = [("Reason", "OwnLawyer"), ("LetterOn", "2026-03-02"), ("LetterNumber", "（2026）浙0106刑初9号之一"), ("Words", "家属另请了律师。")];

    [Fact]
    public async Task Where_a_lawyer_carries_it_aid_ends_once_and_the_lawyer_and_the_organ_are_told()
    {
        using var officer = await app.OfficerAsync();
        var (lawyer, desk) = await DefenderAsync("13800000021");
        var id = await officer.NotifiedAsync();
        await AppointedAsync(officer, desk, id, lawyer);
        Assert.NotNull((await officer.ReadPageAsync($"/desk/legal-aid/{id}")).QuerySelector($"main a[href='{At(id)}']"));

        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync(At(id), Letter)).Place());
        }

        await app.DeliverAsync();
        var view = await app.AidAsync(id);
        Assert.Equal((ApplicationStatus.Notified, AidCaseStatus.Terminated, TerminationGround.OwnLawyer), (view.Application.Status, view.Case!.Status, view.Case.Ground));
        Assert.Equal((NextActor.Nobody, "LegalAid.MayObject", true), (view.Matter.NextActor, view.Matter.NextWhat, view.MayObject));
        Assert.NotNull(Assert.Single(view.Case.Appointments).EndedAt);
        Assert.Equal(new NoticeWithdrawal(WithdrawalReason.OwnLawyer, new DateOnly(2026, 3, 2), "（2026）浙0106刑初9号之一", "家属另请了律师。"), view.Application.Notice!.Withdrawal);
        Assert.Single(view.Matter.Entries, entry => entry.What == "LegalAid.DidTakeBack");
        Assert.Equal([LetterKind.Termination, LetterKind.TerminationLetter], view.Letters.Select(letter => letter.Kind).Where(kind => kind is LetterKind.Termination or LetterKind.TerminationLetter).Order());
        Assert.Contains("2026年3月2日来函（（2026）浙0106刑初9号之一）撤回通知", (await app.LetterAsync(id, LetterKind.Termination)).Read().Fields["reasons"], StringComparison.Ordinal);
        Assert.NotNull((await app.LetterAsync(id, LetterKind.OfficialLetter)).RevokedAt);
        Assert.Equal(1, await app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == lawyer && message.Template == "LegalAid.Terminated")));
        var page = (await officer.ReadPageAsync($"/desk/legal-aid/{id}")).QuerySelector("main")!;
        Assert.Contains("杭州市西湖区人民法院撤回了通知", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("当事人另行委托了律师", page.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"a[href='{At(id)}']"));

        // Another letter about what is over.
        var again = await officer.SendAsync(At(id), [.. Letter[..2], ("LetterNumber", "另一号")]);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("不能再撤回通知", (await again.ReadPageAsync()).Problems(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anybody_was_appointed_the_notice_is_over_and_no_clock_runs()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        using var officer = await alone.OfficerAsync();
        var id = await officer.NotifiedAsync();

        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync(At(id), [("Reason", "Mistake"), .. Letter[1..3]])).Place());
        }

        var view = await alone.AidAsync(id);
        Assert.Equal((ApplicationStatus.NoticeWithdrawn, AidCaseStatus.Terminated, TerminationGround.Other), (view.Application.Status, view.Case!.Status, view.Case.Ground));
        Assert.Equal((NextActor.Nobody, null, "LegalAid.NoticeOver"), (view.Matter.NextActor, view.Matter.NextDueAt, view.Matter.NextWhat));
        Assert.Empty(view.Letters);
        // The centre has decided nothing that one could object to.
        Assert.False(view.MayObject);
        Assert.Single(view.Matter.Entries, entry => entry.What == "LegalAid.DidTakeBack");
        Assert.Contains("没有在计时的事项", (await officer.ReadPageAsync("/desk/legal-aid/clocks")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_file_was_handed_in_or_closed_it_is_refused()
    {
        using var officer = await app.OfficerAsync();
        var (lawyer, desk) = await DefenderAsync("13800000022");
        var id = await officer.NotifiedAsync();
        await AppointedAsync(officer, desk, id, lawyer);
        await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=Agree", ("AgreedOn", "2026-03-02"));
        await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=End", ("Result", "Won"));
        await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=HandIn", ("FinalResult", "Won"), ("Summary", "从轻判处。"), ("TookNothing", "true"));

        await RefusedAsync(officer, id, AidCaseStatus.HandedIn);
        await officer.SendAsync($"/desk/legal-aid/{id}/close", ("Score", "90"), ("MissingReason", "判决书还没有送达。"));
        await RefusedAsync(officer, id, AidCaseStatus.Closed);
    }

    [Theory]
    [InlineData("Reason", "", "请选撤回的理由")]
    [InlineData("LetterOn", "", "请填来函的日期")]
    [InlineData("LetterOn", "2026-02-27", "请填来函的日期")]
    [InlineData("LetterOn", "2026-03-03", "请填来函的日期")]
    [InlineData("LetterNumber", " ", "请填来函的文号")]
    [InlineData("Reason", "Other", "请写明理由")]
    public async Task What_the_letter_must_say_is_asked_for_beside_its_field(string field, string value, string problem)
    {
        using var officer = await app.OfficerAsync();
        var id = await officer.NotifiedAsync();

        var answer = await officer.SendAsync(At(id), [.. Letter.Where(one => one.Name != "Words").Select(one => one.Name == field ? (field, value) : one)]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(problem, (await answer.ReadPageAsync()).Problems(), StringComparison.Ordinal);
        Assert.Equal(ApplicationStatus.Notified, (await app.AidAsync(id)).Application.Status);
    }

    [Fact]
    public async Task For_what_a_person_applied_for_the_page_does_not_exist()
    {
        using var officer = await app.OfficerAsync();
        var id = await app.CaseAsync(await app.CitizenAsync(AidPeople.Phone()), await app.StaffAsync("王明", AidPeople.Here, Role.Lawyer), AidCaseStatus.Handling);

        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(At(id))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.SendAsync(At(id), Letter)).StatusCode);
        Assert.Equal(AidCaseStatus.Handling, (await app.AidAsync(id)).Case!.Status);
    }

    private static string At(Guid id) => $"/desk/legal-aid/{id}/notice-withdrawal";

    private static async Task AppointedAsync(HttpClient officer, HttpClient desk, Guid id, Guid lawyer)
    {
        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/assign", ("Lawyer", lawyer.ToString()), ("Why", "熟悉"))).Place());
        Assert.Equal($"/desk/legal-aid/cases/{id}", (await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=Accept")).Place());
    }

    private async Task RefusedAsync(HttpClient officer, Guid id, AidCaseStatus status)
    {
        var answer = await officer.SendAsync(At(id), Letter);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("不能再撤回通知", (await answer.ReadPageAsync()).Problems(), StringComparison.Ordinal);
        var view = await app.AidAsync(id);
        Assert.Equal((status, null), (view.Case!.Status, view.Application.Notice!.Withdrawal));
    }

    /// <summary>A lawyer with a telephone.</summary>
    private async Task<(Guid Id, HttpClient Desk)> DefenderAsync(string phone)
    {
        var (id, desk) = await app.DefenderAsync("王辩", 2015, "criminal");
        await app.WithAsync<Fabang.Kernel.Data.FabangDb, int>(async db =>
        {
            (await db.Set<Account>().SingleAsync(account => account.Id == id)).ReachAt(PhoneNumber.Parse(phone));
            return await db.SaveChangesAsync();
        });
        return (id, desk);
    }
}
