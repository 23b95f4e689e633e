using Fabang.Kernel.Data;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Risks;
using Fabang.Modules.Messaging;
using Fabang.Tests.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>What may escalate comes to the office of the region, is logged, and no party reads of it. 《人民调解法》第二十五条.</summary>
[Trait("Engine", "both")]
public class RiskTests
{
    [Fact]
    public async Task A_mediator_tells_the_office_which_must_report_what_may_be_an_offence()
    {
        await using var app = await SiteAsync();
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var officer = await app.MediationOfficerAsync();
        using var desk = app.MediatorDesk(scene.Mediator);
        var (id, page) = (Guid.CreateVersion7(), $"/desk/mediation/cases/{scene.Id}/risks");
        Assert.Contains("请写清楚", await FaultsAsync(desk, page, ("RiskId", id.ToString()), ("Sign", "Weapon")), StringComparison.Ordinal);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await desk.GoAsync(page, ("RiskId", id.ToString()), ("Sign", "Weapon"), ("MayBeOffence", "true"), ("Words", "说家里备了汽油"));
        }

        await app.DeliverAsync();
        var row = Assert.Single((await officer.ReadPageAsync("/desk/mediation/risks")).QuerySelectorAll("main .queue a"));
        var own = row.GetAttribute("href")!;
        Assert.Contains("报告", await FaultsAsync(officer, own, ("Measure", "上门劝过"), ("Report", "Nobody")), StringComparison.Ordinal);
        await officer.GoAsync(own, ("Measure", "上门劝过，汽油已交社区"), ("Report", "Police"));
        Assert.Contains("处理过了", await FaultsAsync(officer, own, ("Measure", "再来一次"), ("Report", "Police")), StringComparison.Ordinal);

        Assert.Empty((await officer.ReadPageAsync("/desk/mediation/risks")).QuerySelectorAll("main .queue a"));
        Assert.Contains("汽油已交社区", (await desk.ReadPageAsync(page)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var party in new[] { scene.Person, scene.Other })
        {
            using var citizen = app.Citizen(party);
            Assert.DoesNotContain("汽油", (await citizen.ReadPageAsync($"/my/mediation/{scene.Id}")).Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(2, await app.ReadAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.Subject == nameof(EscalationRisk) && entry.SubjectId == id.ToString() && entry.Action != "viewed")));
    }

    [Fact]
    public async Task The_program_tells_once_of_violence_and_of_the_same_sides_again()
    {
        await using var app = await SiteAsync();
        var (first, second) = (MediationPeople.Phone(), MediationPeople.Phone());
        List<Guid> again = [];
        for (var time = 0; time < 3; time++)
        {
            var (mediation, matter) = MediationPeople.Sent(await app.CitizenAsync(MediationPeople.Phone()), app.Clock.GetUtcNow(), otherPhone: second, ownPhone: first);
            await app.SaveAsync(matter);
            await app.SaveAsync(mediation);
            again.Add(mediation.Id);
            await app.DeliverAsync();
            app.Clock.Advance(TimeSpan.FromDays(20));
        }

        // It is told of twice: when it is asked for, and when the other is invited.
        var violent = await app.MediationAsync(MediationStatus.Mediating, new RequestFacts(DisputeType.Family, "打人", "别再打", null, HasViolence: true, HasMinor: false));
        await app.DeliverAsync();

        var risks = await app.ReadAsync(db => db.Set<EscalationRisk>().OrderBy(risk => risk.RaisedAt).ToListAsync());
        Assert.Equal([(again[2], RiskSign.Repeated, (Guid?)null), (violent.Id, RiskSign.Violence, null)], risks.Select(risk => (risk.CaseId, risk.Sign, risk.RaisedBy)));
        using var officer = await app.MediationOfficerAsync();
        Assert.Contains("2", (await officer.ReadPageAsync("/desk/mediation/clocks")).QuerySelector("#risks")!.TextContent, StringComparison.Ordinal);
        using var elsewhere = await app.MediationOfficerAsync("330102");
        Assert.Empty((await elsewhere.ReadPageAsync("/desk/mediation/risks")).QuerySelectorAll("main .queue a"));
    }

    /// <summary>What a party writes is read for signs, whichever room it is in; neither the office nor the other party gets a word of it.</summary>
    [Fact]
    public async Task Words_that_foretell_worse_are_told_of_once_and_their_writer_sees_where_help_is()
    {
        await using var app = await SiteAsync();
        var officer = await app.StaffAsync("高洁", MediationPeople.Here, Role.MediationOfficer);
        await app.WithAsync<FabangDb, int>(db => db.Set<Account>().Where(account => account.Id == officer).ExecuteUpdateAsync(row => row.SetProperty(account => account.PhoneNumber, MediationPeople.Phone())));
        var scene = await app.MediationAsync(MediationStatus.Mediating, new RequestFacts(DisputeType.Neighbours, "楼上漏水不管，他说再敲门就弄死我。", "修好水管", null, HasViolence: false, HasMinor: false));
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var desk = app.MediatorDesk(scene.Mediator);
        var room = $"/my/mediation/{scene.Id}/private";
        Assert.Empty((await mine.ReadPageAsync(room)).QuerySelectorAll(".danger"));
        foreach (var words in new[] { "我真的不想活了", "说了没用，活不下去了", "大不了同归于尽" })
        {
            await mine.GoAsync($"{room}?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", words));
        }

        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/room?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", "请别说要放火这样的话"));
        await app.DeliverAsync();

        var risks = await app.ReadAsync(db => db.Set<EscalationRisk>().ToListAsync());
        Assert.Equal([RiskSign.Threat, RiskSign.SelfHarm], risks.Select(risk => risk.Sign).Order());
        Assert.All(risks, risk => Assert.Equal((null, null), (risk.RaisedBy, risk.Words)));
        Assert.Contains("12356", (await mine.ReadPageAsync(room)).QuerySelector(".danger")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await other.ReadPageAsync($"/my/mediation/{scene.Id}/private")).QuerySelectorAll(".danger"));
        Assert.Contains("说不想活了", (await desk.ReadPageAsync($"/desk/mediation/cases/{scene.Id}/risks")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var told = await app.ReadAsync(db => db.Set<Message>().Where(one => one.Template == WatchRisks.Told.Name).Select(one => one.AccountId).ToListAsync());
        Assert.Equal(risks.Count, told.Count(account => account == officer));
    }

    [Fact]
    public async Task The_office_of_the_region_is_told_without_a_name()
    {
        await using var app = await SiteAsync();
        var officer = await app.StaffAsync("高洁", MediationPeople.Here, Role.MediationOfficer);
        await app.WithAsync<FabangDb, int>(db => db.Set<Account>().Where(account => account.Id == officer).ExecuteUpdateAsync(row => row.SetProperty(account => account.PhoneNumber, MediationPeople.Phone())));
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/risks", ("Sign", "Threat"), ("Words", "说要砸门"));
        await app.DeliverAsync();

        var told = Assert.Single(await app.ReadAsync(db => db.Set<Message>().Where(one => one.Template == WatchRisks.Told.Name).ToListAsync()));
        Assert.Equal(officer, told.AccountId);
        Assert.DoesNotContain("砸门", told.Parameters, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_states_are_those_of_the_readme()
    {
        Assert.Equal(Enum.GetValues<RiskStatus>().ToHashSet(), EscalationRisk.Moves.ReachableFrom(RiskStatus.Open).ToHashSet());
        Assert.Contains(EscalationRisk.Moves.ToMermaid(), ReadMe.Of("Mediation"), StringComparison.Ordinal);
    }

    private static async Task<FabangApp> SiteAsync()
    {
        var app = new FabangApp();
        await app.InitializeAsync();
        return app;
    }

    private static async Task<string> FaultsAsync(HttpClient visitor, string page, params (string, string)[] fields) =>
        (await (await visitor.SendAsync(page, fields)).ReadPageAsync()).QuerySelector(".govuk-error-summary")!.TextContent;
}
