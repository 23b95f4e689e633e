using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.Payments;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>Whole cases through the pages: from the first word to the subsidy, refused, objected to, lapsed, urgent, ended.</summary>
public class WholeCaseTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task From_the_application_to_the_subsidy()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        using var officer = await app.OfficerAsync();
        var (lawyer, desk) = await app.AidLawyerAsync();
        var id = await ApplyAsync(mine);

        var view = await app.AidAsync(id);
        Assert.Equal((ApplicationStatus.Received, NextActor.LegalAidCentre, new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8))), (view.Application.Status, view.Matter.NextActor, view.Matter.NextDueAt));
        Assert.Matches("^FY-330106-20260302-[0-9]{4}$", view.Matter.Number);
        Assert.Equal(AidPeople.Facts.Story, view.Application.Sheet.Case!.Story);

        await officer.GoAsync(id, "Decide", ("Decision", "Grant"), ("Form", "Litigation"), ("Reasons", "追索劳动报酬，经济困难。"));
        Assert.Equal((NextActor.LegalAidCentre, new DateTimeOffset(2026, 3, 6, 0, 0, 0, TimeSpan.FromHours(8))), await TurnAsync(id));
        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/assign", ("Lawyer", lawyer.ToString()), ("Why", "熟悉案情"))).Place());

        // Before they have taken it the lawyer reads who the parties are, and not the story.
        var offered = (await desk.ReadPageAsync($"/desk/legal-aid/cases/{id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("恒达建筑公司", offered, StringComparison.Ordinal);
        Assert.DoesNotContain("在工地干了三个月", offered, StringComparison.Ordinal);
        await CarryAsync(desk, id, "Accept");
        await CarryAsync(desk, id, "Agree", ("AgreedOn", "2026-03-02"));
        var entry = Guid.CreateVersion7().ToString();
        for (var pressed = 0; pressed < 2; pressed++)
        {
            await CarryAsync(desk, id, "Record", ("EntryId", entry), ("Kind", "Hearing"), ("Day", "2026-03-20"), ("Time", "09:30"), ("Text", "仲裁庭开庭"), ("Minutes", "60"), ("Cost", "12.5"));
        }

        await CarryAsync(desk, id, "End", ("Result", "Won"));
        await CarryAsync(desk, id, "HandIn", ("FinalResult", "Won"), ("Summary", "裁决支付全部工钱。"), ("Recovered", "9000"), ("TookNothing", "true"));
        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/close", ("Score", "92"), ("MissingReason", "当庭和解，没有书面材料。"))).Place());
        await mine.SendAsync($"/my/legal-aid/{id}?handler=Rate", ("Rating", "5"), ("Comment", "谢谢律师"));
        await app.DeliverAsync();

        var closed = (await app.AidAsync(id)).Case!;
        Assert.Equal(
            [LetterKind.Application, LetterKind.MeansStatement, LetterKind.Receipt, LetterKind.Grant, LetterKind.Assignment, LetterKind.ClosingReport, LetterKind.Commitment],
            (await app.AidAsync(id)).Letters.Select(letter => letter.Kind).Order());
        Assert.Equal((AidCaseStatus.Closed, 92, 2200m, 5), (closed.Status, closed.Score, closed.Subsidy, closed.Rating));
        Assert.Single(closed.Entries);
        var page = (await mine.ReadPageAsync($"/my/legal-aid/{id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("仲裁庭开庭", page, StringComparison.Ordinal);
        Assert.Contains("王明", page, StringComparison.Ordinal);
        Assert.True(await app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == person && message.Template == "Matters.Moved")) >= 4);

        var batch = Guid.CreateVersion7();
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal("/desk/legal-aid/payments", (await officer.SendAsync("/desk/legal-aid/payments", ("BatchId", batch.ToString()))).Place());
        }

        var csv = await officer.GetStringAsync($"/desk/legal-aid/payments?handler=File&batch={batch}");
        Assert.Contains($"{view.Matter.Number},王明,", csv, StringComparison.Ordinal);
        Assert.Contains("2200.00", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync("/desk/legal-aid/payments", ("BatchId", Guid.CreateVersion7().ToString()))).StatusCode);
        Assert.Equal(1, await app.ReadAsync(db => db.Set<PaymentBatch>().CountAsync(one => one.Id == batch)));
    }

    [Fact]
    public async Task Refused_objected_to_and_granted()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        using var officer = await app.OfficerAsync();
        using var justice = await app.JusticeAsync();
        var id = await app.ReceivedAsync(person);

        var lacking = await (await officer.SendAsync($"/desk/legal-aid/{id}?handler=Decide", ("Decision", "Refuse"), ("Ground", "Means"), ("Reasons", " "))).ReadPageAsync();
        Assert.Equal("#Reasons", lacking.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        await officer.GoAsync(id, "Decide", ("Decision", "Refuse"), ("Ground", "Means"), ("Reasons", "收入高于标准。"));
        await app.DeliverAsync();
        var page = await mine.ReadPageAsync($"/my/legal-aid/{id}");
        var refusal = Assert.Single((await app.AidAsync(id)).Letters);
        Assert.Equal((LetterKind.Refusal, false, false), (refusal.Kind, refusal.IsBeingMade, refusal.IsRevoked));
        Assert.Equal(HttpStatusCode.OK, (await mine.GetAsync($"/letters/{refusal.Id}.docx")).StatusCode);
        Assert.Contains("收入高于标准", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var sending = ("SendingId", Guid.CreateVersion7().ToString());
        await mine.SendAsync($"/my/legal-aid/{id}?handler=Object", sending, ("Story", "把别人的收入算给我了"));
        await mine.SendAsync($"/my/legal-aid/{id}?handler=Object", sending, ("Story", "把别人的收入算给我了"));
        var objection = Assert.Single((await app.AidAsync(id)).Objections);
        Assert.Equal((NextActor.JusticeDepartment, new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8))), await TurnAsync(id));
        Assert.Equal("/desk/legal-aid/objections", (await justice.SendAsync($"/desk/legal-aid/objections/{objection.Id}", ("Outcome", "Ordered"), ("Decision", "收入认定有误，责令改正。"))).Place());
        Assert.Equal(NextActor.LegalAidCentre, (await TurnAsync(id)).Actor);

        await officer.GoAsync(id, "Decide", ("Decision", "Grant"), ("Form", "LabourArbitration"), ("Reasons", "按审查决定改正。"));
        var end = await app.AidAsync(id);
        // The refusal holds no more: whoever still has it reads so where it is verified.
        Assert.True(Assert.Single(end.Letters, letter => letter.Kind is LetterKind.Refusal).IsRevoked);
        Assert.Equal((ApplicationStatus.Granted, AidCaseStatus.ToAssign, ObjectionStatus.Ordered), (end.Application.Status, end.Case!.Status, end.Objections[0].Status));
    }

    [Fact]
    public async Task A_helper_fills_in_under_a_mandate_that_can_be_taken_back()
    {
        var phone = AidPeople.Phone();
        var helper = await app.StaffAsync("杨春生", AidPeople.Here, Role.Helper);
        using var desk = app.SignedIn(helper, AidPeople.Here, Role.Helper);
        var code = (await desk.SendAsync("/desk/assist", ("Phone", phone))).Place().Split('=')[1];
        var start = (await desk.SendAsync("/desk/assist/code", ("code", code), ("SendingId", Guid.CreateVersion7().ToString()), ("Typed", await app.CodeAsync(PhoneCodePurpose.GiveMandate)))).Place();
        Assert.StartsWith("/legal-aid/apply/", start, StringComparison.Ordinal);
        var id = Guid.Parse(start.Split('/')[^1]);
        await FillAsync(desk, id);
        // As long as filling in takes: a phone gets one code a minute.
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var tried = await desk.SendAsync($"{start}/commitment", ("Name", AidPeople.Name), ("ReadAloud", "true"), ("Agree", "true"), ("Way", "PhoneCode"));
        Assert.Equal("", (await tried.ReadPageAsync()).Problems());
        var signing = tried.Place();
        Assert.Equal(start, (await desk.SendAsync(signing, ("Typed", await app.CodeAsync(PhoneCodePurpose.SignPaper)))).Place());
        Assert.Equal(start, (await desk.SendAsync(start, ("Go", "true"))).Place());

        var view = await app.AidAsync(id);
        Assert.Equal((helper, true), (view.Application.HelperId, view.Application.Signature!.ReadAloud));
        using var mine = app.SignedIn(view.Application.PersonId, "000000", Role.Citizen);
        var mandate = (await mine.ReadPageAsync("/my/account/mandates")).QuerySelector("input[name=mandate]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync(start)).StatusCode);
        await mine.SendAsync("/my/account/mandates?handler=Revoke", ("mandate", mandate));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync(start)).StatusCode);
    }

    [Fact]
    public async Task A_request_is_answered_and_another_lawyer_is_appointed()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        using var officer = await app.OfficerAsync();
        var (lawyer, desk) = await app.AidLawyerAsync();
        var id = await app.CaseAsync(person, lawyer, AidCaseStatus.Handling);

        await mine.SendAsync($"/my/legal-aid/{id}?handler=Request", ("SendingId", Guid.CreateVersion7().ToString()), ("Kind", "ChangeLawyer"), ("AskStory", "两个月没有联系过我"));
        var request = Assert.Single((await app.AidAsync(id)).Requests);
        await officer.GoAsync(id, "Reply", ("RequestId", request.Id.ToString()), ("Answer", "已经更换。"));
        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/assign?handler=Change", ("Reason", "未履行通报义务"))).Place());

        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"/desk/legal-aid/cases/{id}")).StatusCode);
        // Who was replaced is not appointed again.
        var again = await (await officer.SendAsync($"/desk/legal-aid/{id}/assign", ("Lawyer", lawyer.ToString()))).ReadPageAsync();
        Assert.Contains("请选一位可以指派的律师", again.Problems(), StringComparison.Ordinal);
        Assert.Contains("已经更换", (await mine.ReadPageAsync($"/my/legal-aid/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_serves_the_other_side_is_not_appointed_and_cannot_take_it()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        var boss = await app.CitizenAsync(AidPeople.Phone());
        var (lawyer, desk) = await app.AidLawyerAsync();
        var before = await app.CaseAsync(boss, lawyer, AidCaseStatus.Handling);
        await NameAsync(before, PartyRole.Person);
        var id = await app.CaseAsync(person, lawyer, AidCaseStatus.Offered);
        await NameAsync(id, PartyRole.OtherSide);

        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=Accept")).StatusCode);
        Assert.Equal("/desk/legal-aid/cases", (await desk.SendAsync($"/desk/legal-aid/cases/{id}?handler=Decline", ("Reason", "对方是我们的客户"))).Place());
        Assert.Equal(AidCaseStatus.ToAssign, (await app.AidAsync(id)).Case!.Status);
    }

    /// <summary>The builder is a party of this application's matter, by its number.</summary>
    private async Task NameAsync(Guid id, PartyRole role)
    {
        Assert.True(PartyNumber.TryParse(AidPeople.IdNumber, out var number));
        await app.SaveAsync(Party.Of((await app.AidAsync(id)).Matter.Id, role, "恒达", number, null, app.Services.GetRequiredService<PartyNames>())!);
    }

    private async Task<Guid> ApplyAsync(HttpClient mine)
    {
        await mine.SendAsync("/region", ("code", AidPeople.Here), ("from", "/legal-aid/apply"));
        var sending = Guid.CreateVersion7();
        var start = (await mine.SendAsync("/legal-aid/apply", ("SendingId", sending.ToString()))).Place();
        Assert.Equal($"/legal-aid/apply/{sending}", start);
        await FillAsync(mine, sending);
        var signing = (await mine.SendAsync($"{start}/commitment", ("Name", AidPeople.Name), ("Agree", "true"))).Place();
        Assert.Equal(start, (await mine.SendAsync(signing, ("Typed", await app.CodeAsync(PhoneCodePurpose.SignPaper)))).Place());
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/my/legal-aid/{sending}", (await mine.SendAsync(start, ("Go", "true"))).Place());
        }

        return sending;
    }

    private static async Task FillAsync(HttpClient who, Guid id)
    {
        var at = $"/legal-aid/apply/{id}";
        var (person, facts, means) = (AidPeople.Applicant, AidPeople.Facts, AidPeople.Means);
        Assert.Equal(at, (await who.SendAsync($"{at}/person", ("ForWhom", "Self"), ("Name", person.Name), ("IdNumber", person.IdNumber), ("Phone", person.Phone), ("Address", person.Address))).Place());
        Assert.Equal(at, (await who.SendAsync($"{at}/case", ("Matter", facts.Matter), ("Story", facts.Story), ("Stage", "NotStarted"), ("OtherNames", "恒达建筑公司"))).Place());
        Assert.Equal(at, (await who.SendAsync($"{at}/means", ("Group", means.Group), ("Household", "3"), ("Income", "3000"))).Place());
    }

    private async Task<(NextActor Actor, DateTimeOffset? Due)> TurnAsync(Guid id) => (await app.AidAsync(id)).Matter is var matter ? (matter.NextActor, matter.NextDueAt) : default;

    private static async Task CarryAsync(HttpClient lawyer, Guid id, string handler, params (string, string)[] fields) =>
        Assert.Equal($"/desk/legal-aid/cases/{id}", (await lawyer.SendAsync($"/desk/legal-aid/cases/{id}?handler={handler}", fields)).Place());
}
