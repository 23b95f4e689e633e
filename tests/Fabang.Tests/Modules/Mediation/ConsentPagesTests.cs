using System.Net;
using Fabang.Kernel.Time;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Mediation.Jobs;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>Asking all for their consent through the pages: more time, another mediator, a guest.</summary>
[Trait("Engine", "both")]
public class ConsentPagesTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task What_all_agreed_to_lengthen_ends_on_the_new_day()
    {
        await using var own = new FabangApp();
        await own.InitializeAsync();
        var scene = await own.MediationAsync(MediationStatus.Mediating);
        using var desk = own.MediatorDesk(scene.Mediator);
        await AskAsync(desk, scene, "LongerTime", ("Until", "2026-04-20"));
        await AnswerAsync(own, scene, yes: true);

        var view = await own.MediationAsync(scene.Id);
        Assert.Equal((new DateOnly(2026, 4, 20), ConsentRequest.EndOf(new(2026, 4, 20))), (view.Case.ExtendedTo, view.Matter.NextDueAt));
        own.Clock.SetUtcNow(new DateOnly(2026, 4, 20).At(new(23, 0)));
        await own.RunAsync<EndMediations>();
        Assert.Equal(MediationStatus.Mediating, (await own.MediationAsync(scene.Id)).Case.Status);
        own.Clock.Advance(TimeSpan.FromHours(2));
        await own.RunAsync<EndMediations>();
        Assert.Equal(EndCode.TimeOut, (await own.MediationAsync(scene.Id)).Case.EndedBy);
    }

    [Fact]
    public async Task An_appraisal_after_it_does_not_take_the_agreed_day_away()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        await AskAsync(desk, scene, "LongerTime", ("Until", "2026-04-20"));
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}?handler=Pause");
        await AnswerAsync(app, scene, yes: true);
        Assert.Null((await app.MediationAsync(scene.Id)).Matter.NextDueAt);

        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}?handler=Resume");
        Assert.Equal(ConsentRequest.EndOf(new(2026, 4, 20)), (await app.MediationAsync(scene.Id)).Matter.NextDueAt);
    }

    [Fact]
    public async Task One_no_changes_nothing_and_what_nobody_answers_lapses()
    {
        await using var own = new FabangApp();
        await own.InitializeAsync();
        var scene = await own.MediationAsync(MediationStatus.Mediating);
        var due = (await own.MediationAsync(scene.Id)).Matter.NextDueAt;
        using var desk = own.MediatorDesk(scene.Mediator);
        await AskAsync(desk, scene, "LongerTime", ("Until", "2026-04-20"));
        await AnswerAsync(own, scene, yes: false);
        var refused = await RequestAsync(own, scene.Id);
        Assert.Equal((ConsentStatus.Refused, due), (refused.Status, (await own.MediationAsync(scene.Id)).Matter.NextDueAt));

        await AskAsync(desk, scene, "LongerTime", ("Until", "2026-04-21"));
        own.Clock.Advance(TimeSpan.FromDays(5));
        await own.RunAsync<LapseConsents>();
        Assert.Equal(ConsentStatus.Lapsed, (await RequestAsync(own, scene.Id)).Status);
        using var mine = own.Citizen(scene.Person);
        var late = await mine.SendAsync($"/my/mediation/{scene.Id}/consents", ("Request", (await RequestAsync(own, scene.Id)).Id.ToString()), ("Says", "true"));
        Assert.NotNull((await late.ReadPageAsync()).QuerySelector(".govuk-error-summary"));
    }

    [Fact]
    public async Task The_asked_are_told_once_and_what_is_asked_twice_is_asked_once()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        var form = new[] { ("Kind", "LongerTime"), ("SendingId", Guid.CreateVersion7().ToString()), ("Until", "2026-04-20"), ("Reason", "鉴定还没有出来。") };
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/consents", form);
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/consents", form);
        await app.DeliverAsync();

        var told = await app.ReadAsync(db => db.Set<Message>().Where(one => one.Template == "Mediation.ConsentAsked" && (one.AccountId == scene.Person || one.AccountId == scene.Other)).ToListAsync());
        Assert.Equal(2, told.Count);
        Assert.All(told, one => Assert.DoesNotContain("鉴定", one.Parameters, StringComparison.Ordinal));
        var again = await (await desk.SendAsync($"/desk/mediation/cases/{scene.Id}/consents", ("Kind", "LongerTime"), ("Until", "2026-04-22"), ("Reason", "再等等"))).ReadPageAsync();
        Assert.NotNull(again.QuerySelector(".govuk-error-summary"));
    }

    [Fact]
    public async Task Two_last_answers_at_the_same_moment_bring_it_about_once()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        await AskAsync(desk, scene, "LongerTime", ("Until", "2026-04-20"));
        var request = (await RequestAsync(app, scene.Id)).Id.ToString();
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);

        var answers = await Task.WhenAll(new[] { mine, other }.Select(party => party.SendAsync($"/my/mediation/{scene.Id}/consents", ("Request", request), ("Says", "true"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single((await app.MediationAsync(scene.Id)).Matter.Entries, entry => entry.What is "Mediation.DidExtend");
    }

    [Fact]
    public async Task A_second_mediator_sees_and_writes_and_signs_nothing()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        var (second, _) = await app.MediatorAsync("何平");
        using var desk = app.MediatorDesk(scene.Mediator);
        using var beside = app.MediatorDesk(second);
        Assert.Equal(HttpStatusCode.NotFound, (await beside.GetAsync($"/desk/mediation/cases/{scene.Id}")).StatusCode);
        await AskAsync(desk, scene, "CoMediator", ("Beside", second.ToString()));
        await AnswerAsync(app, scene, yes: true);

        Assert.Contains("漏水", (await beside.ReadPageAsync($"/desk/mediation/cases/{scene.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(scene.Id.ToString(), await beside.GetStringAsync("/desk/mediation/cases"), StringComparison.Ordinal);
        await beside.GoAsync($"/desk/mediation/cases/{scene.Id}/room?handler=Say", ("Text", "我来帮着看看"));
        using var mine = app.Citizen(scene.Person);
        Assert.Contains("何平", (await mine.ReadPageAsync($"/my/mediation/{scene.Id}/room")).QuerySelector(".talk")!.TextContent, StringComparison.Ordinal);
        foreach (var (address, fields) in new (string, (string, string)[])[]
                 {
                     ("?handler=End", [("How", "Other"), ("Note", "算了")]), ("?handler=Pause", []), ("/agreement", [("Facts", "漏水"), ("Way", "当面")]), ("/consents", [("Kind", "LongerTime"), ("Until", "2026-04-20"), ("Reason", "等")]),
                 })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await beside.SendAsync($"/desk/mediation/cases/{scene.Id}{address}", fields)).StatusCode);
        }

        Assert.Equal(MediationStatus.Mediating, (await app.MediationAsync(scene.Id)).Case.Status);
        Assert.False(await app.ReadAsync(db => db.Set<MediationAgreement>().AnyAsync(one => one.CaseId == scene.Id)));
    }

    [Fact]
    public async Task A_guest_sees_the_room_of_all_and_nothing_else()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        var phone = MediationPeople.Phone();
        using var guest = app.Citizen(await app.CitizenAsync(phone));
        using var desk = app.MediatorDesk(scene.Mediator);
        using var mine = app.Citizen(scene.Person);
        await mine.GoAsync($"/my/mediation/{scene.Id}/private?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", "我的底线是两千"));
        await AskAsync(desk, scene, "Guest", ("Name", "孙工"), ("Relation", "Expert"), ("Phone", phone));
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync($"/my/mediation/{scene.Id}/guest")).StatusCode);
        await AnswerAsync(app, scene, yes: true);

        Assert.Contains($"/my/mediation/{scene.Id}/guest", await guest.GetStringAsync("/mediation"), StringComparison.Ordinal);
        await guest.GoAsync($"/my/mediation/{scene.Id}/guest?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", "防水层坏了"));
        Assert.Contains("孙工", (await mine.ReadPageAsync($"/my/mediation/{scene.Id}/room")).QuerySelector(".talk")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("底线", await guest.GetStringAsync($"/my/mediation/{scene.Id}/guest"), StringComparison.Ordinal);
        foreach (var address in new[] { "", "/room", "/private", "/offers", "/consents", "/agreement", "/after" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync($"/my/mediation/{scene.Id}{address}")).StatusCode);
        }

        await app.DeliverAsync();
        Assert.True(await app.ReadAsync(db => db.Set<Message>().AnyAsync(one => one.Template == "Mediation.GuestWelcome")));
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}?handler=End", ("How", "TooFarApart"), ("Note", ""));
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync($"/my/mediation/{scene.Id}/guest")).StatusCode);
    }

    [Fact]
    public async Task Where_there_is_violence_a_guest_reads_nothing_before_all_agree_to_meet()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating, MediationPeople.Facts with { HasViolence = true });
        var person = await app.CitizenAsync(MediationPeople.Phone());
        await app.GuestAsync(scene.Id, person);
        using var guest = app.Citizen(person);
        await guest.SendAsync($"/my/mediation/{scene.Id}/guest?handler=Say", ("SendingId", Guid.CreateVersion7().ToString()), ("Text", "出来谈"));

        Assert.False(await app.ReadAsync(db => db.Set<RoomMessage>().AnyAsync(one => one.CaseId == scene.Id)));
        Assert.Null((await guest.ReadPageAsync($"/my/mediation/{scene.Id}/guest")).QuerySelector(".talk"));
    }

    private static Task AskAsync(HttpClient desk, MediationScene scene, string what, params (string, string)[] fields) =>
        desk.GoAsync($"/desk/mediation/cases/{scene.Id}/consents", [("Kind", what), ("SendingId", Guid.CreateVersion7().ToString()), ("Reason", "为了谈成"), .. fields]);

    /// <summary>Both say yes, or the first says no.</summary>
    private static async Task AnswerAsync(FabangApp app, MediationScene scene, bool yes)
    {
        var request = (await RequestAsync(app, scene.Id)).Id.ToString();
        foreach (var person in yes ? [scene.Person, scene.Other] : new[] { scene.Person })
        {
            using var party = app.Citizen(person);
            Assert.NotNull((await party.ReadPageAsync($"/my/mediation/{scene.Id}")).QuerySelector("#consents form"));
            await party.GoAsync($"/my/mediation/{scene.Id}/consents", ("Request", request), ("Says", yes ? "true" : "false"));
        }
    }

    private static Task<ConsentRequest> RequestAsync(FabangApp app, Guid mediation) =>
        app.ReadAsync(db => db.Set<ConsentRequest>().AsNoTracking().Where(one => one.CaseId == mediation).OrderByDescending(one => one.Id).FirstAsync());
}
