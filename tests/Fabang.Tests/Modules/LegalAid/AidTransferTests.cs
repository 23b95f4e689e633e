using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.LegalAid.Transfers;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>What belongs to another centre is sent on, within a day where the person is held.</summary>
public class AidTransferTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const string There = "310101";

    private static readonly Agent Family = new(AgentGround.Detained, "赵大山", "父亲", "13800138001", "黄浦区看守所");

    [Fact]
    public async Task What_somebody_held_asks_for_is_looked_at_within_a_day_and_kept()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var person = await alone.CitizenAsync(AidPeople.Phone());
        using var officer = await alone.OfficerAsync();
        var id = await HeldAsync(alone, person);

        var (matter, begun) = ((await alone.AidAsync(id)).Matter, alone.Clock.GetUtcNow());
        Assert.Equal((AidSteps.SendOn, begun.AddHours(24)), (AidPeople.StepOf(matter), matter.NextDueAt));
        // The receipt names the day of the decision all the same.
        Assert.Equal("2026年3月9日", (await alone.LetterAsync(id, LetterKind.Receipt)).Read().Fields["until"]);
        alone.Clock.Advance(TimeSpan.FromHours(20));
        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/send-on?handler=Keep")).Place());

        var kept = (await alone.AidAsync(id)).Matter;
        Assert.Equal((AidSteps.Decide, new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8))), (AidPeople.StepOf(kept), kept.NextDueAt));
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"/desk/legal-aid/{id}/send-on?handler=Keep")).StatusCode);
    }

    [Fact]
    public async Task Sent_on_it_stands_on_the_other_desk_and_no_longer_on_the_first()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var person = await alone.CitizenAsync(AidPeople.Phone());
        using var mine = alone.SignedIn(person, "000000", Role.Citizen);
        using var officer = await alone.OfficerAsync();
        using var there = await alone.OfficerAsync(There);
        var id = await HeldAsync(alone, person);
        await alone.DeliverAsync();
        var receipt = await alone.LetterAsync(id, LetterKind.Receipt);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync($"/letters/{receipt.Id}.docx")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await there.GetAsync($"/desk/legal-aid/{id}")).StatusCode);
        alone.Clock.Advance(TimeSpan.FromHours(25));

        var lacking = await (await officer.SendAsync($"/desk/legal-aid/{id}/send-on", ("Centre", There), ("Reason", "案件由黄浦区公安分局办理。"))).ReadPageAsync();
        Assert.Contains("请选申请是怎么来的", lacking.Problems(), StringComparison.Ordinal);
        Assert.Equal("/desk/legal-aid", (await officer.SendAsync($"/desk/legal-aid/{id}/send-on", ("Centre", There), ("Via", "Place"), ("Reason", "案件由黄浦区公安分局办理。"))).Place());
        await alone.DeliverAsync();

        var view = await alone.AidAsync(id);
        Assert.Equal((There, There, AidSteps.Decide), (view.Application.Region.Value, view.Matter.Region.Value, AidPeople.StepOf(view.Matter)));
        // Received there on the 3rd: the seven days begin with it.
        Assert.Equal(new DateTimeOffset(2026, 3, 11, 0, 0, 0, TimeSpan.FromHours(8)), view.Matter.NextDueAt);
        var sent = Assert.Single(view.Transfers);
        Assert.Equal((AidPeople.Here, There, HeldVia.Place, true), (sent.From.Value, sent.To.Value, sent.Via, sent.WasLate));
        foreach (var path in new[] { $"/desk/legal-aid/{id}", $"/desk/legal-aid/{id}/send-on", $"/desk/legal-aid/{id}/cooperate", $"/letters/{receipt.Id}.docx" })
        {
            Assert.Equal((path, HttpStatusCode.NotFound, HttpStatusCode.OK), (path, (await officer.GetAsync(path)).StatusCode, (await there.GetAsync(path)).StatusCode));
        }

        Assert.DoesNotContain(view.Matter.Number, (await officer.ReadPageAsync("/desk/legal-aid")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(view.Matter.Number, (await there.ReadPageAsync("/desk/legal-aid")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("超过了 24 小时", (await there.ReadPageAsync($"/desk/legal-aid/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("案件由黄浦区公安分局办理", (await mine.ReadPageAsync($"/my/legal-aid/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await alone.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == person && message.Template == "Matters.Moved")));
    }

    [Fact]
    public async Task What_the_detention_place_passes_on_is_an_application_whose_clocks_count_from_when_it_came()
    {
        using var officer = await app.OfficerAsync();
        using var there = await app.OfficerAsync(There);
        var id = Guid.CreateVersion7();
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync("/desk/legal-aid/held", Paper(id))).Place());
        }

        var view = await app.AidAsync(id);
        var reached = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal((ApplicationStatus.Received, AidSteps.SendOn, reached.AddHours(24), reached), (view.Application.Status, AidPeople.StepOf(view.Matter), view.Matter.NextDueAt, view.Application.ReceivedAt));
        Assert.Equal((SignatureWay.AtCounter, AidPeople.Name), (view.Application.Signature!.Way, view.Application.PersonName));
        Assert.True(view.Application.Forwarded!.CameLate);
        Assert.Equal([LetterKind.Application, LetterKind.MeansStatement, LetterKind.Receipt, LetterKind.Commitment], view.Letters.Select(letter => letter.Kind).Order());
        Assert.Contains("转交超过了 24 小时", (await officer.ReadPageAsync($"/desk/legal-aid/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // How it came is known: nobody is asked again.
        Assert.Null((await officer.ReadPageAsync($"/desk/legal-aid/{id}/send-on")).QuerySelector("input[name=Via]"));
        Assert.Equal("/desk/legal-aid", (await officer.SendAsync($"/desk/legal-aid/{id}/send-on", ("Centre", There), ("Reason", "案件由黄浦区公安分局办理。"))).Place());
        Assert.Equal((HttpStatusCode.OK, HeldVia.Place), ((await there.GetAsync($"/desk/legal-aid/{id}")).StatusCode, Assert.Single((await app.AidAsync(id)).Transfers).Via));
    }

    [Theory]
    [InlineData("Centre", "310101", "请选由哪个中心办理")]
    [InlineData("Via", "", "请选申请是怎么来的")]
    [InlineData("By", " ", "请填是谁转来的")]
    [InlineData("HandedOn", "2026-03-03", "交出在先")]
    [InlineData("ReachedTime", "23:00", "交出在先")]
    [InlineData("HandedTime", "", "交出在先")]
    [InlineData("Name", "", "请填姓名")]
    [InlineData("IdNumber", "123", "身份证号")]
    [InlineData("Place", "", "关押在哪里")]
    [InlineData("Matter", "", "请在列出的事里选一项")]
    public async Task What_the_paper_must_say_is_asked_for(string field, string value, string problem)
    {
        using var officer = await app.OfficerAsync();
        var id = Guid.CreateVersion7();

        var page = await (await officer.SendAsync("/desk/legal-aid/held", Paper(id, (field, value)))).ReadPageAsync();

        Assert.Contains(problem, page.Problems(), StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.Set<AidApplication>().CountAsync(one => one.Id == id)));
    }

    [Fact]
    public async Task Of_somebody_free_it_is_sent_on_without_an_hour_being_set()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var officer = await app.OfficerAsync();
        var id = await app.ReceivedAsync(person);

        var page = await officer.ReadPageAsync($"/desk/legal-aid/{id}/send-on");
        Assert.Null(page.QuerySelector("input[name=Via]"));
        Assert.Contains("请写原因", (await (await officer.SendAsync($"/desk/legal-aid/{id}/send-on", ("Centre", There), ("Reason", " "))).ReadPageAsync()).Problems(), StringComparison.Ordinal);
        Assert.Contains("没有找到这个地区", (await (await officer.SendAsync($"/desk/legal-aid/{id}/send-on", ("Centre", "000000"), ("Reason", "归他们"))).ReadPageAsync()).Problems(), StringComparison.Ordinal);
        Assert.Contains("就在那个中心", (await (await officer.SendAsync($"/desk/legal-aid/{id}/send-on", ("Centre", AidPeople.Here), ("Reason", "归他们"))).ReadPageAsync()).Problems(), StringComparison.Ordinal);
        Assert.Equal("/desk/legal-aid", (await officer.SendAsync($"/desk/legal-aid/{id}/send-on", ("Centre", There), ("Reason", "事情发生在黄浦区。"))).Place());

        var sent = Assert.Single((await app.AidAsync(id)).Transfers);
        Assert.Equal((null, null, false), (sent.Via, sent.DueAt, sent.WasLate));
    }

    [Fact]
    public async Task What_was_decided_stays()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var officer = await app.OfficerAsync();
        var id = await app.ReceivedAsync(person);
        await officer.GoAsync(id, "Decide", ("Decision", "Refuse"), ("Ground", "Means"), ("Reasons", "收入高于标准。"));

        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"/desk/legal-aid/{id}/send-on", ("Centre", There), ("Reason", "归他们"))).StatusCode);
        Assert.Equal(AidPeople.Here, (await app.AidAsync(id)).Application.Region.Value);
    }

    private static (string Name, string Value)[] Paper(Guid id, params (string Name, string Value)[] changed)
    {
        var typed = new Dictionary<string, string>
        {
            ["SendingId"] = id.ToString(),
            ["Centre"] = AidPeople.Here,
            ["Via"] = "Place",
            ["By"] = "西湖区看守所",
            ["HandedOn"] = "2026-03-01",
            ["HandedTime"] = "07:00",
            ["ReachedOn"] = "2026-03-02",
            ["ReachedTime"] = "08:00",
            ["Name"] = AidPeople.Name,
            ["IdNumber"] = AidPeople.IdNumber,
            ["Place"] = "西湖区看守所",
            ["Matter"] = "suspect",
            ["Stage"] = "Investigation",
            ["Story"] = "被关押，没有钱请律师。",
        };
        foreach (var (name, value) in changed)
        {
            typed[name] = value;
        }

        return [.. typed.Select(field => (field.Key, field.Value))];
    }

    /// <summary>The family has applied for somebody who is held.</summary>
    private static async Task<Guid> HeldAsync(FabangApp app, Guid person)
    {
        var now = app.Clock.GetUtcNow();
        var draft = AidPeople.Filled(person, now);
        draft.Fill(AidPeople.Applicant with { Agent = Family }, now);
        draft.Fill(AidPeople.Facts with { Matter = "suspect", Stage = CaseStage.Investigation }, now);
        draft.Sign(Family.Name, SignatureWay.AtCounter, false, now);
        await app.SaveAsync(draft);
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        await mine.SendAsync($"/legal-aid/apply/{draft.Id}", ("Go", "true"));
        return draft.Id;
    }
}
