using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Jobs;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Modules.Messaging;
using Fabang.Tests.Modules.LegalAid;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>Whole mediations through the pages: agreed, refused, not reached, not in time, oral, referred by a court.</summary>
[Trait("Engine", "both")]
public class WholeMediationTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task From_the_request_to_the_agreement()
    {
        var (phone, otherPhone) = (MediationPeople.Phone(), MediationPeople.Phone());
        using var mine = app.Citizen(await app.CitizenAsync(phone));
        using var officer = await app.MediationOfficerAsync();
        var (mediator, committee) = await app.MediatorAsync();
        using var desk = app.MediatorDesk(mediator);
        var id = await RequestAsync(mine, otherPhone);
        Assert.Equal((MediationStatus.Requested, NextActor.MediationCommittee), await TurnAsync(id));

        await officer.GoAsync($"/desk/mediation/{id}?handler=Accept", ("Committee", committee.ToString()));
        await app.DeliverAsync();
        // The message says neither who nor what.
        var invitation = await app.ReadAsync(db => db.Set<Message>().Where(message => message.Template == "Mediation.Invited").OrderByDescending(message => message.Id).FirstAsync());
        Assert.DoesNotContain(MediationPeople.AskingName, invitation.Parameters, StringComparison.Ordinal);

        using var guest = app.Visitor();
        await AnswerAsync(guest, id, "Agree");
        Assert.Equal((MediationStatus.Choosing, NextActor.AllParties), await TurnAsync(id));
        using var other = app.Citizen(await app.CitizenAsync(otherPhone));
        foreach (var party in new[] { mine, other })
        {
            await party.GoAsync($"/my/mediation/{id}?handler=Choose", ("First", mediator.ToString()));
        }

        Assert.Equal((MediationStatus.Offered, NextActor.Mediator), await TurnAsync(id));
        var offered = (await desk.ReadPageAsync($"/desk/mediation/cases/{id}")).QuerySelector("main")!.TextContent;
        Assert.Contains(MediationPeople.OtherName, offered, StringComparison.Ordinal);
        Assert.DoesNotContain("漏水", offered, StringComparison.Ordinal);
        await desk.GoAsync($"/desk/mediation/cases/{id}?handler=TakeOn");
        Assert.Equal(new DateTimeOffset(2026, 4, 2, 0, 0, 0, TimeSpan.FromHours(8)), (await app.MediationAsync(id)).Matter.NextDueAt);

        await TalkAsync(mine, other, desk, id);
        await AgreeOnOfferAsync(mine, other, id);
        await desk.GoAsync($"/desk/mediation/cases/{id}/agreement", ("Facts", "楼上漏水，泡坏天花板。"), ("Way", "微信转账"));
        await SignAsync(mine, id, MediationPeople.AskingName);
        Assert.Equal((MediationStatus.Signing, NextActor.AllParties), await TurnAsync(id));
        await SignAsync(other, id, MediationPeople.OtherName);

        Assert.Equal((MediationStatus.Agreed, NextActor.AllParties), await TurnAsync(id));
        var agreement = await app.ReadAsync(db => db.Set<MediationAgreement>().SingleAsync(one => one.CaseId == id));
        Assert.Equal((AgreementStatus.InEffect, 3000m, true, 3), (agreement.Status, agreement.Total, agreement.IsIntact, agreement.Signatures.Count));
        Assert.Contains("已生效", (await other.ReadPageAsync($"/my/mediation/{id}/agreement")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_refuses_ends_it_and_both_are_shown_the_other_ways()
    {
        var (id, mine, officer) = await AcceptedAsync();
        using var guest = app.Visitor();
        await AnswerAsync(guest, id, "Refuse");

        Assert.Equal(EndCode.Refused, (await app.MediationAsync(id)).Case.EndedBy);
        Assert.NotNull((await mine.ReadPageAsync($"/my/mediation/{id}")).QuerySelector("a[href='/legal-aid']"));
        Assert.Contains("答复已经记下", (await guest.ReadPageAsync("/mediation/invitation/answer")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        officer.Dispose();
        mine.Dispose();
    }

    [Fact]
    public async Task Who_does_not_answer_in_three_working_days_was_not_reached()
    {
        await using var own = new FabangApp();
        await own.InitializeAsync();
        var scene = await own.MediationAsync(MediationStatus.Inviting);
        own.Clock.Advance(TimeSpan.FromDays(3));
        await own.RunAsync<EndMediations>();
        Assert.Equal(MediationStatus.Inviting, (await own.MediationAsync(scene.Id)).Case.Status);
        own.Clock.Advance(TimeSpan.FromDays(1));
        await own.RunAsync<EndMediations>();

        Assert.Equal((MediationStatus.Ended, EndCode.Unreachable), ((await own.MediationAsync(scene.Id)).Case.Status, (await own.MediationAsync(scene.Id)).Case.EndedBy));
    }

    [Theory]
    [InlineData(MediationStatus.Choosing, MediationStatus.Appointing)]
    [InlineData(MediationStatus.Mediating, MediationStatus.Ended)]
    public async Task When_the_time_is_over_it_goes_on_by_itself(MediationStatus before, MediationStatus after)
    {
        await using var own = new FabangApp();
        await own.InitializeAsync();
        var scene = await own.MediationAsync(before);
        own.Clock.Advance(TimeSpan.FromDays(40));
        await own.RunAsync<EndMediations>();

        Assert.Equal(after, (await own.MediationAsync(scene.Id)).Case.Status);
    }

    [Fact]
    public async Task An_oral_agreement_holds_as_it_was_recorded()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var desk = app.MediatorDesk(scene.Mediator);
        await AgreeOnOfferAsync(mine, other, scene.Id);
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/agreement", ("Facts", "楼上漏水。"), ("Way", "当面"), ("IsOral", "true"));

        var agreement = await app.ReadAsync(db => db.Set<MediationAgreement>().SingleAsync(one => one.CaseId == scene.Id));
        Assert.Equal((true, AgreementStatus.InEffect), (agreement.IsOral, agreement.Status));
        Assert.Equal((MediationStatus.Agreed, NextActor.Nobody), await TurnAsync(scene.Id));
    }

    [Fact]
    public async Task A_court_refers_a_suit_in_simplified_procedure()
    {
        using var officer = await app.MediationOfficerAsync();
        var (mediator, committee) = await app.MediatorAsync();
        var (first, second) = (MediationPeople.Phone(), MediationPeople.Phone());
        var sending = Guid.CreateVersion7();
        (string, string)[] form =
        [
            ("SendingId", sending.ToString()), ("Source", "Court"), ("Time", "Simplified"), ("Committee", committee.ToString()), ("Type", "Contracts"), ("Story", "借钱不还"), ("Wanted", "还 8000 元"),
            ("FirstName", "周玉兰"), ("FirstPhone", first), ("OtherName", "吴小军"), ("OtherPhone", second),
        ];
        var lacking = await (await officer.SendAsync("/desk/mediation/new", form)).ReadPageAsync();
        Assert.Equal("#By", lacking.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("借钱不还", lacking.QuerySelector("#Story")!.TextContent.Trim());
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/desk/mediation/{sending}", await officer.GoAsync("/desk/mediation/new", [.. form, ("By", "西湖区法院（2026）浙0106民初1号")]));
        }

        // Each comes with the phone that was named for them, and is that party.
        using var asking = app.Citizen(await app.CitizenAsync(first));
        using var other = app.Citizen(await app.CitizenAsync(second));
        await asking.GoAsync($"/my/mediation/{sending}?handler=Answer", ("Given", "Agree"));
        await other.GoAsync($"/my/mediation/{sending}?handler=Answer", ("Given", "Agree"));
        await asking.GoAsync($"/my/mediation/{sending}?handler=Choose", ("First", mediator.ToString()));
        await other.GoAsync($"/my/mediation/{sending}?handler=Choose", ("First", mediator.ToString()));
        using var desk = app.MediatorDesk(mediator);
        await desk.GoAsync($"/desk/mediation/cases/{sending}?handler=TakeOn");

        var view = await app.MediationAsync(sending);
        Assert.Equal((MediationSource.Court, new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8))), (view.Case.Source, view.Matter.NextDueAt));
        Assert.Equal(view.Case.PersonId, view.Matter.PersonId);
        Assert.NotEqual(Guid.Empty, view.Matter.PersonId);
    }

    [Fact]
    public async Task What_mediation_cannot_take_is_said_at_once_with_where_to_go()
    {
        using var mine = app.Citizen(await app.CitizenAsync(MediationPeople.Phone()));
        var page = await (await mine.SendAsync("/mediation/request", ("Type", "Contracts"), ("Against", "People"), ("Elsewhere", "Court"))).ReadPageAsync();

        Assert.Contains("承办法官", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.ReadAsync(db => db.Set<MediationCase>().AnyAsync(one => one.Type == DisputeType.Contracts && one.Status == MediationStatus.Draft)));
    }

    [Fact]
    public async Task A_wrong_code_opens_nothing()
    {
        using var guest = app.Visitor();
        Assert.Equal(HttpStatusCode.Conflict, (await guest.SendAsync("/mediation/invitation", ("Code", "ABCD2345"))).StatusCode);
        Assert.Equal("/mediation/invitation", (await guest.GetAsync("/mediation/invitation/answer")).Place());
    }

    [Fact]
    public async Task Two_last_signatures_at_the_same_moment_bring_it_into_effect_once()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using HttpClient mine = app.Citizen(scene.Person), other = app.Citizen(scene.Other), desk = app.MediatorDesk(scene.Mediator);
        await AgreeOnOfferAsync(mine, other, scene.Id);
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/agreement", ("Facts", "楼上漏水。"), ("Way", "当面"));
        var (first, second) = (await AskForCodeAsync(mine, scene.Id, MediationPeople.AskingName), await AskForCodeAsync(other, scene.Id, MediationPeople.OtherName));

        var answers = await Task.WhenAll(mine.SendAsync(first.Address, ("Typed", first.Code)), other.SendAsync(second.Address, ("Typed", second.Code)));

        Assert.All(answers, answer => Assert.Equal($"/my/mediation/{scene.Id}/agreement", answer.Place()));
        var agreement = await app.ReadAsync(db => db.Set<MediationAgreement>().SingleAsync(one => one.CaseId == scene.Id));
        Assert.Equal((AgreementStatus.InEffect, 3), (agreement.Status, agreement.Signatures.Count));
        Assert.Single((await app.MediationAsync(scene.Id)).Matter.Entries, entry => entry.What is "Mediation.DidSignAll");
    }

    /// <summary>Either it is in effect, and its mediator stays until the end; or there is nothing to sign, and another is appointed. Never both.</summary>
    [Fact]
    public async Task Of_a_last_signature_and_a_mediator_who_goes_at_the_same_moment_one_counts()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using HttpClient mine = app.Citizen(scene.Person), other = app.Citizen(scene.Other), desk = app.MediatorDesk(scene.Mediator);
        using var officer = await app.MediationOfficerAsync();
        await AgreeOnOfferAsync(mine, other, scene.Id);
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/agreement", ("Facts", "楼上漏水。"), ("Way", "当面"));
        await SignAsync(mine, scene.Id, MediationPeople.AskingName);
        var last = await AskForCodeAsync(other, scene.Id, MediationPeople.OtherName);

        var answers = await Task.WhenAll(other.SendAsync(last.Address, ("Typed", last.Code)), officer.SendAsync($"/desk/mediation/{scene.Id}?handler=Relieve"));

        // What was taken back a moment before has no address for who would sign it.
        Assert.Contains(answers[0].StatusCode, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.NotFound });
        Assert.Contains(answers[1].StatusCode, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict });
        Assert.Contains(answers, answer => answer.StatusCode is HttpStatusCode.Redirect);
        var (status, agreement) = ((await app.MediationAsync(scene.Id)).Case.Status, await app.ReadAsync(db => db.Set<MediationAgreement>().SingleAsync(one => one.CaseId == scene.Id)));
        Assert.Contains((status, agreement.Status), new[] { (MediationStatus.Agreed, AgreementStatus.InEffect), (MediationStatus.Appointing, AgreementStatus.TakenBack) });
    }

    private async Task TalkAsync(HttpClient mine, HttpClient other, HttpClient desk, Guid id)
    {
        var sending = Guid.CreateVersion7().ToString();
        for (var pressed = 0; pressed < 2; pressed++)
        {
            await mine.GoAsync($"/my/mediation/{id}/room?handler=Say", ("SendingId", sending), ("Text", "天花板都掉皮了"));
        }

        await desk.GoAsync($"/desk/mediation/cases/{id}/room?handler=Say", ("Text", "请看看照片"));
        await desk.GoAsync($"/desk/mediation/cases/{id}/room?handler=Write", ("Kind", "UndisputedFacts"), ("Record", "漏水从三月一日开始"));
        var record = await app.ReadAsync(db => db.Set<RoomRecord>().Where(one => one.CaseId == id).Select(one => one.Id).SingleAsync());
        await other.GoAsync($"/my/mediation/{id}/room?handler=Confirm", ("record", record.ToString()));
        var page = (await other.ReadPageAsync($"/my/mediation/{id}/room")).QuerySelector("main")!.TextContent;
        Assert.Contains("天花板都掉皮了", page, StringComparison.Ordinal);
        Assert.Contains($"{MediationPeople.OtherName}已确认", page, StringComparison.Ordinal);
        Assert.Equal(2, await app.ReadAsync(db => db.Set<RoomMessage>().CountAsync(one => one.CaseId == id)));
    }

    private async Task AgreeOnOfferAsync(HttpClient mine, HttpClient other, Guid id)
    {
        var parties = (await app.MediationAsync(id)).Case.Parties;
        await other.GoAsync(
            $"/my/mediation/{id}/offers?handler=Propose", ("SendingId", Guid.CreateVersion7().ToString()), ("Payer", parties[1].Id.ToString()), ("Payee", parties[0].Id.ToString()), ("Total", "3000"),
            ("Payments", "2026-04-01 1000\n2026-05-01 2000"), ("Duties", "三月十日前修好水管"));
        var offer = await app.WithAsync<Fabang.Modules.Mediation.Offers.Offering, Guid>(async offering => (await offering.OfAsync(id)).Offers.Single().Id);
        await mine.GoAsync($"/my/mediation/{id}/offers?handler=Accept", ("offer", offer.ToString()));
    }

    private async Task SignAsync(HttpClient party, Guid id, string name)
    {
        var (address, code) = await AskForCodeAsync(party, id, name);
        Assert.Equal($"/my/mediation/{id}/agreement", await party.GoAsync(address, ("Typed", code)));
    }

    private async Task<(string Address, string Code)> AskForCodeAsync(HttpClient party, Guid id, string name)
    {
        var shown = (await party.ReadPageAsync($"/my/mediation/{id}/agreement")).QuerySelector("input[name=Shown]")!.GetAttribute("value")!;
        var address = await party.GoAsync($"/my/mediation/{id}/agreement", ("Shown", shown), ("Name", name));
        return (address, await app.CodeAsync(PhoneCodePurpose.SignPaper));
    }

    private async Task AnswerAsync(HttpClient guest, Guid id, string answer)
    {
        Assert.Equal("/mediation/invitation/answer", await guest.GoAsync("/mediation/invitation", ("Code", await app.InvitationAsync(id))));
        await guest.GoAsync("/mediation/invitation/answer", ("Given", answer));
    }

    private async Task<(Guid Id, HttpClient Mine, HttpClient Officer)> AcceptedAsync()
    {
        var mine = app.Citizen(await app.CitizenAsync(MediationPeople.Phone()));
        var officer = await app.MediationOfficerAsync();
        var (_, committee) = await app.MediatorAsync();
        var id = await RequestAsync(mine, MediationPeople.Phone());
        await officer.GoAsync($"/desk/mediation/{id}?handler=Accept", ("Committee", committee.ToString()));
        return (id, mine, officer);
    }

    private async Task<Guid> RequestAsync(HttpClient mine, string otherPhone)
    {
        await mine.GoAsync("/region", ("code", MediationPeople.Here));
        var id = Guid.CreateVersion7();
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/mediation/request/{id}", await mine.GoAsync(
                "/mediation/request", ("SendingId", id.ToString()), ("Type", "Neighbours"), ("Against", "People"), ("Elsewhere", "No")));
        }

        await mine.GoAsync($"/mediation/request/{id}", ("Type", "Neighbours"), ("Story", MediationPeople.Facts.Story), ("Wanted", MediationPeople.Facts.Wanted), ("Amount", "3000"));
        await mine.GoAsync($"/mediation/request/{id}/parties", ("OwnName", MediationPeople.AskingName), ("Side", "Other"), ("Name", MediationPeople.OtherName), ("Phone", otherPhone));
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/my/mediation/{id}", await mine.GoAsync($"/mediation/request/{id}/send", ("Go", "true")));
        }

        Assert.Equal(1, await app.ReadAsync(db => db.Set<Matter>().CountAsync(matter => matter.PersonPath == $"/my/mediation/{id}")));
        return id;
    }

    private async Task<(MediationStatus Status, NextActor Actor)> TurnAsync(Guid id)
    {
        var view = await app.MediationAsync(id);
        return (view.Case.Status, view.Matter.NextActor);
    }
}
