using System.Net;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Steps;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>What may come between, through the pages: an objection, a disclosure, an appraisal, three parties, taking back, not signing.</summary>
public class MediationTurnsTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Theory]
    [InlineData(true, MediationStatus.Appointing)]
    [InlineData(false, MediationStatus.Mediating)]
    public async Task An_objection_is_decided_by_the_committee(bool upholds, MediationStatus after)
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var mine = app.Citizen(scene.Person);
        using var desk = app.MediatorDesk(scene.Mediator);
        using var officer = await app.MediationOfficerAsync();
        var lacking = await (await mine.SendAsync($"/my/mediation/{scene.Id}?handler=Object", ("Reason", " "))).ReadPageAsync();
        Assert.Equal("#Reason", lacking.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        await mine.GoAsync($"/my/mediation/{scene.Id}?handler=Object", ("Reason", "他是对方的亲戚。"));

        // It goes on until it is decided, and the committee reads why.
        Assert.Equal(MediationStatus.Mediating, (await app.MediationAsync(scene.Id)).Case.Status);
        Assert.Contains("他是对方的亲戚。", (await officer.ReadPageAsync($"/desk/mediation/{scene.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await officer.GoAsync($"/desk/mediation/{scene.Id}?handler=Objection", ("Upholds", upholds ? "true" : "false"));

        var mediation = (await app.MediationAsync(scene.Id)).Case;
        Assert.Equal((after, null), (mediation.Status, mediation.Objection));
        Assert.Equal(upholds ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await desk.GetAsync($"/desk/mediation/cases/{scene.Id}")).StatusCode);
        if (upholds)
        {
            Assert.Equal([scene.Mediator], mediation.Former);
            var (another, _) = await app.MediatorAsync("何平");
            await officer.GoAsync($"/desk/mediation/{scene.Id}?handler=Appoint", ("Mediator", another.ToString()));
            Assert.Equal((MediationStatus.Offered, another), ((await app.MediationAsync(scene.Id)).Case.Status, (await app.MediationAsync(scene.Id)).Case.MediatorId));
        }
    }

    [Fact]
    public async Task Where_the_mediator_cannot_go_on_the_office_appoints_another_and_the_days_go_on()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        using var officer = await app.MediationOfficerAsync();
        var from = (await app.MediationAsync(scene.Id)).Case.ClockFrom;
        await officer.GoAsync($"/desk/mediation/{scene.Id}?handler=Relieve");
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"/desk/mediation/{scene.Id}?handler=Relieve")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"/desk/mediation/cases/{scene.Id}")).StatusCode);

        var (another, _) = await app.MediatorAsync("何平");
        await officer.GoAsync($"/desk/mediation/{scene.Id}?handler=Appoint", ("Mediator", another.ToString()));
        using var second = app.MediatorDesk(another);
        await second.GoAsync($"/desk/mediation/cases/{scene.Id}?handler=TakeOn");
        var mediation = (await app.MediationAsync(scene.Id)).Case;
        Assert.Equal((MediationStatus.Mediating, another, from), (mediation.Status, mediation.MediatorId, mediation.ClockFrom));
    }

    [Theory]
    [InlineData(true, MediationStatus.Mediating)]
    [InlineData(false, MediationStatus.Appointing)]
    public async Task What_the_mediator_disclosed_both_must_take(bool second, MediationStatus after)
    {
        var scene = await app.MediationAsync(MediationStatus.Offered);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var desk = app.MediatorDesk(scene.Mediator);
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}?handler=TakeOn", ("Disclosure", "我和申请人住一个小区。"));
        Assert.Contains("住一个小区", (await other.ReadPageAsync($"/my/mediation/{scene.Id}")).QuerySelector("#disclosed")!.TextContent, StringComparison.Ordinal);

        await mine.GoAsync($"/my/mediation/{scene.Id}?handler=Disclosed", ("Accepts", "true"));
        Assert.Equal(MediationStatus.Disclosed, (await app.MediationAsync(scene.Id)).Case.Status);
        await other.GoAsync($"/my/mediation/{scene.Id}?handler=Disclosed", ("Accepts", second ? "true" : "false"));
        Assert.Equal(after, (await app.MediationAsync(scene.Id)).Case.Status);
    }

    [Fact]
    public async Task The_time_of_an_appraisal_is_added()
    {
        await using var own = new FabangApp();
        await own.InitializeAsync();
        var scene = await own.MediationAsync(MediationStatus.Mediating);
        var due = (await own.MediationAsync(scene.Id)).Matter.NextDueAt!.Value;
        using var desk = own.MediatorDesk(scene.Mediator);
        own.Clock.Advance(TimeSpan.FromDays(3));
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}?handler=Pause");
        own.Clock.Advance(TimeSpan.FromDays(50));
        await own.RunAsync<Fabang.Modules.Mediation.Jobs.EndMediations>();
        Assert.Equal(MediationStatus.Mediating, (await own.MediationAsync(scene.Id)).Case.Status);
        using var again = own.MediatorDesk(scene.Mediator);
        await again.GoAsync($"/desk/mediation/cases/{scene.Id}?handler=Resume");

        Assert.Equal(due.AddDays(50), (await own.MediationAsync(scene.Id)).Matter.NextDueAt);
    }

    [Fact]
    public async Task Of_three_parties_both_of_one_side_must_say_yes()
    {
        var (scene, third) = await ThreeAsync();
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var beside = app.Citizen(third);
        var parties = (await app.MediationAsync(scene.Id)).Case.Parties;
        var payee = parties.Single(party => party.PersonId == scene.Person).Id;
        var payer = parties.Single(party => party.PersonId == scene.Other).Id;
        await mine.GoAsync(
            $"/my/mediation/{scene.Id}/offers?handler=Propose", ("SendingId", Guid.CreateVersion7().ToString()), ("Payer", payer.ToString()), ("Payee", payee.ToString()), ("Total", "3000"), ("Payments", "2026-04-01 3000"));
        var offer = (await OffersAsync(scene.Id)).Offers.Single().Id.ToString();

        await other.GoAsync($"/my/mediation/{scene.Id}/offers?handler=Accept", ("offer", offer));
        Assert.Null((await OffersAsync(scene.Id)).Settled);
        Assert.NotNull((await (await mine.SendAsync($"/my/mediation/{scene.Id}/offers?handler=Accept", ("offer", offer))).ReadPageAsync()).QuerySelector(".govuk-error-summary"));
        await beside.GoAsync($"/my/mediation/{scene.Id}/offers?handler=Accept", ("offer", offer));
        Assert.NotNull((await OffersAsync(scene.Id)).Settled);

        using var desk = app.MediatorDesk(scene.Mediator);
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/agreement", ("Facts", "楼上漏水。"), ("Way", "当面"));
        Assert.Equal(3, (await app.ReadAsync(db => db.Set<MediationAgreement>().SingleAsync(one => one.CaseId == scene.Id))).Text.Parties.Count);
    }

    [Fact]
    public async Task Who_asked_takes_it_back_and_another_who_leaves_ends_it()
    {
        var (first, second) = (await app.MediationAsync(MediationStatus.Mediating), await app.MediationAsync(MediationStatus.Mediating));
        using var starter = app.Citizen(first.Person);
        using var other = app.Citizen(second.Other);
        await starter.GoAsync($"/my/mediation/{first.Id}?handler=Leave");
        await other.GoAsync($"/my/mediation/{second.Id}?handler=Leave");

        Assert.Equal((MediationStatus.Withdrawn, EndCode.SettledOrWithdrawn), Of(await app.MediationAsync(first.Id)));
        Assert.Equal((MediationStatus.Ended, EndCode.Refused), Of(await app.MediationAsync(second.Id)));
        Assert.Equal(NextActor.Nobody, (await app.MediationAsync(first.Id)).Matter.NextActor);
    }

    [Fact]
    public async Task Who_leaves_instead_of_signing_has_refused_to_sign()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var desk = app.MediatorDesk(scene.Mediator);
        await LayOutAsync(scene, mine, other, desk);
        await other.GoAsync($"/my/mediation/{scene.Id}?handler=Leave");

        Assert.Equal((MediationStatus.Ended, EndCode.RefusedToSign), Of(await app.MediationAsync(scene.Id)));
    }

    [Fact]
    public async Task A_mediator_who_cannot_go_on_leaves_nothing_to_be_signed()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var desk = app.MediatorDesk(scene.Mediator);
        using var officer = await app.MediationOfficerAsync();
        await LayOutAsync(scene, mine, other, desk);
        await officer.GoAsync($"/desk/mediation/{scene.Id}?handler=Relieve");

        Assert.Equal(MediationStatus.Appointing, (await app.MediationAsync(scene.Id)).Case.Status);
        Assert.Equal([AgreementStatus.TakenBack], await app.ReadAsync(db => db.Set<MediationAgreement>().Where(one => one.CaseId == scene.Id).Select(one => one.Status).ToListAsync()));
        Assert.Null((await OffersAsync(scene.Id)).Settled);
        Assert.Equal(HttpStatusCode.NotFound, (await mine.GetAsync($"/my/mediation/{scene.Id}/agreement")).StatusCode);

        var (another, _) = await app.MediatorAsync("何平");
        await officer.GoAsync($"/desk/mediation/{scene.Id}?handler=Appoint", ("Mediator", another.ToString()));
        using var second = app.MediatorDesk(another);
        await second.GoAsync($"/desk/mediation/cases/{scene.Id}?handler=TakeOn");
        await LayOutAsync(scene, mine, other, second);
        Assert.Equal(MediationStatus.Signing, (await app.MediationAsync(scene.Id)).Case.Status);
    }

    [Fact]
    public async Task What_comes_after_the_agreement_passes_to_another_mediator_who_is_told()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var desk = app.MediatorDesk(scene.Mediator);
        using var officer = await app.MediationOfficerAsync();
        await LayOutAsync(scene, mine, other, desk, isOral: true);
        var (another, _) = await app.MediatorAsync("何平");
        await app.ReachAsync(another, "13800000077");
        var lacking = await (await officer.SendAsync($"/desk/mediation/{scene.Id}?handler=HandOver")).ReadPageAsync();
        Assert.StartsWith("#Mediator", lacking.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"), StringComparison.Ordinal);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await officer.GoAsync($"/desk/mediation/{scene.Id}?handler=HandOver", ("Mediator", another.ToString()));
        }

        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"/desk/mediation/{scene.Id}?handler=HandOver", ("Mediator", scene.Mediator.ToString()))).StatusCode);
        using var second = app.MediatorDesk(another);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"/desk/mediation/cases/{scene.Id}/after")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync($"/desk/mediation/cases/{scene.Id}/after")).StatusCode);
        Assert.Equal(1, await app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == another && message.Template == "Matters.Moved")));
        Assert.Contains("何平", (await mine.ReadPageAsync($"/my/mediation/{scene.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The other offers, the one who asked takes it, and the mediator writes it down.</summary>
    private async Task LayOutAsync(MediationScene scene, HttpClient mine, HttpClient other, HttpClient desk, bool isOral = false)
    {
        await other.GoAsync($"/my/mediation/{scene.Id}/offers?handler=Propose", ("SendingId", Guid.CreateVersion7().ToString()), ("Duties", "修好水管"));
        await mine.GoAsync($"/my/mediation/{scene.Id}/offers?handler=Accept", ("offer", (await OffersAsync(scene.Id)).Offers.OrderBy(offer => offer.Id).Last().Id.ToString()));
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/agreement", ("Facts", "楼上漏水。"), ("Way", "当面"), ("IsOral", isOral ? "true" : "false"));
    }

    private static (MediationStatus Status, EndCode? By) Of(Fabang.Modules.Mediation.MediationView view) => (view.Case.Status, view.Case.EndedBy);

    private Task<OfferExchange> OffersAsync(Guid id) => app.WithAsync<Offering, OfferExchange>(offering => offering.OfAsync(id));

    /// <summary>One person against two.</summary>
    private async Task<(MediationScene Scene, Guid Third)> ThreeAsync()
    {
        var now = app.Clock.GetUtcNow();
        var people = new[] { await app.CitizenAsync(MediationPeople.Phone()), await app.CitizenAsync(MediationPeople.Phone()), await app.CitizenAsync(MediationPeople.Phone()) };
        var (mediator, committee) = await app.MediatorAsync();
        var draft = MediationPeople.Filled(people[0], now);
        draft.AddParty(Side.Other, new("孙二", null, null, null), now);
        var matter = Matter.Open(MatterKind.Mediation, $"TJ-{draft.Id:N}"[..30], people[0], draft.Region, "漏水", ($"/my/mediation/{draft.Id}", $"/desk/mediation/{draft.Id}"), now);
        draft.Send(matter, MediationPeople.At(MediationSteps.Screen, now), now);
        draft.Accept(matter, Guid.CreateVersion7(), committee, MediationPeople.At(MediationSteps.Answer, now), now);
        foreach (var (party, person) in draft.Parties.Skip(1).Zip(people.Skip(1)))
        {
            draft.Come(party, person, matter);
            draft.Agree(party, matter, MediationPeople.At(MediationSteps.Choose, now), now);
        }

        draft.LapseChoice(matter, MediationPeople.At(MediationSteps.Appoint, now), now);
        draft.Appoint(mediator, matter, Guid.CreateVersion7(), MediationPeople.At(MediationSteps.TakeOn, now, mediator), now);
        draft.TakeOn(mediator, null, matter, MediationPeople.At(MediationSteps.Mediate, now, mediator), now);
        await app.SaveAsync(matter);
        await app.SaveAsync(draft);
        return (new(draft.Id, people[0], people[1], mediator), people[2]);
    }
}
