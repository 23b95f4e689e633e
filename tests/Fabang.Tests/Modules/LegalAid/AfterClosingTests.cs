using System.Net;
using Fabang.Kernel;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.FollowUps;
using Fabang.Modules.LegalAid.PeerReviews;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Tests.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>What comes after a case is closed: the call-back of the recipient, and the score of a colleague who had nothing to do with it.</summary>
[Trait("Engine", "both")]
public class AfterClosingTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_closed_case_is_called_back_and_money_asked_for_becomes_a_complaint()
    {
        var (id, _, officer) = await ClosedAsync();
        var call = await CallAsync(id);
        Assert.Contains(call.ToString(), (await officer.ReadPageAsync("/desk/legal-aid/follow-ups")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        var at = $"/desk/legal-aid/follow-ups/{call}";

        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"{at}?handler=Reach", ("Satisfaction", "2"), ("AskedForMoney", "true"), ("Money", " "))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"{at}?handler=Reach", ("Satisfaction", "2"))).StatusCode);
        Assert.Empty((await app.AidAsync(id)).Requests);
        Assert.Equal(at, (await officer.SendAsync($"{at}?handler=Reach", ("Satisfaction", "2"), ("AskedForMoney", "true"), ("Money", "律师要了五百块路费"), ("Wishes", "退给我"))).Place());

        var complaint = Assert.Single((await app.AidAsync(id)).Requests);
        Assert.Equal((AidRequestKind.Complaint, "律师要了五百块路费", null), (complaint.Kind, complaint.Story, complaint.AnsweredAt));
        var kept = await app.ReadAsync(db => db.Set<FollowUp>().AsNoTracking().SingleAsync(one => one.Id == call));
        Assert.Equal((FollowUpStatus.Reached, 2, true, complaint.Id, "退给我"), (kept.Status, kept.Satisfaction, kept.WasAskedForMoney, kept.RequestId, kept.Wishes));
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"{at}?handler=Reach", ("Satisfaction", "5"), ("AskedForMoney", "false"))).StatusCode);
        Assert.DoesNotContain(call.ToString(), (await officer.ReadPageAsync("/desk/legal-aid/follow-ups")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_reached_is_tried_as_often_as_the_region_asks()
    {
        var (id, _, officer) = await ClosedAsync();
        var at = $"/desk/legal-aid/follow-ups/{await CallAsync(id)}";
        var first = Guid.CreateVersion7().ToString();
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal(at, (await officer.SendAsync($"{at}?handler=Try", ("TryId", first), ("Note", "没人接"))).Place());
        }

        await officer.SendAsync($"{at}?handler=Try", ("TryId", Guid.CreateVersion7().ToString()), ("Note", "关机"));
        Assert.Contains("要试 3 次", (await (await officer.SendAsync($"{at}?handler=GiveUp")).ReadPageAsync()).Problems(), StringComparison.Ordinal);
        await officer.SendAsync($"{at}?handler=Try", ("TryId", Guid.CreateVersion7().ToString()), ("Note", "停机"));
        Assert.Equal(at, (await officer.SendAsync($"{at}?handler=GiveUp")).Place());

        var call = await app.ReadAsync(db => db.Set<FollowUp>().Include(one => one.Tries).SingleAsync(one => one.ApplicationId == id));
        Assert.Equal((FollowUpStatus.Unreached, 3), (call.Status, call.Tries.Count));
    }

    [Fact]
    public async Task Neither_the_lawyer_nor_the_recipient_calls_and_an_open_case_is_not_called()
    {
        var (id, lawyer, _) = await ClosedAsync();
        var (view, now) = (await app.AidAsync(id), app.Clock.GetUtcNow());
        var call = FollowUp.Open(view.Case!, now.AddDays(30), now);

        Assert.All([lawyer, view.Application.PersonId], who => Assert.Equal("LegalAid.IsOwn", Broken(() => call.Try(who, Guid.CreateVersion7(), "没人接", now))));
        var open = await app.AidAsync(await app.CaseAsync(view.Application.PersonId, lawyer, AidCaseStatus.HandedIn));
        Assert.Equal("LegalAid.CannotMove", Broken(() => FollowUp.Open(open.Case!, now, now)));
        Assert.Equal(Enum.GetValues<FollowUpStatus>(), FollowUp.Moves.ReachableFrom(FollowUpStatus.Open).Order());
        Assert.Contains(FollowUp.Moves.ToMermaid(), ReadMe.Of("LegalAid"), StringComparison.Ordinal);
        Assert.Contains(PeerReview.Moves.ToMermaid(), ReadMe.Of("LegalAid"), StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<PeerReviewStatus>(), PeerReview.Moves.ReachableFrom(PeerReviewStatus.Asked).Order());
    }

    [Fact]
    public async Task A_colleague_who_had_nothing_to_do_with_it_scores_the_case()
    {
        var (id, lawyer, officer) = await ClosedAsync();
        var colleague = await app.StaffAsync("沈洁", AidPeople.Here, Role.LegalAidOfficer);
        using var reviewer = app.SignedIn(colleague, AidPeople.Here, Role.LegalAidOfficer);
        var closedBy = (await app.AidAsync(id)).Case!.ClosedBy!.Value;
        var choices = (await officer.ReadPageAsync($"/desk/legal-aid/{id}/peer-review")).QuerySelectorAll("input[name=Reviewer]").Select(choice => choice.GetAttribute("value")).ToList();
        Assert.Contains(colleague.ToString(), choices);
        Assert.DoesNotContain(lawyer.ToString(), choices);
        Assert.DoesNotContain(closedBy.ToString(), choices);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"/desk/legal-aid/{id}/peer-review", ("Reviewer", closedBy.ToString()))).StatusCode);
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/peer-review", ("Reviewer", colleague.ToString()))).Place());
        }

        var review = await app.ReadAsync(db => db.Set<PeerReview>().AsNoTracking().SingleAsync(one => one.ApplicationId == id));
        var at = $"/desk/legal-aid/reviews/{review.Id}";
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync(at)).StatusCode);
        var page = (await reviewer.ReadPageAsync(at)).QuerySelector("main")!.TextContent;
        Assert.Contains(AidPeople.Facts.Story, page, StringComparison.Ordinal);
        Assert.DoesNotContain(AidPeople.IdNumber, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await reviewer.SendAsync(at, ("Score", "88"))).StatusCode);
        Assert.Equal("/desk/legal-aid/reviews", (await reviewer.SendAsync(at, ("Score", "88"), ("Comment", "会见笔录齐全"))).Place());
        Assert.Equal(HttpStatusCode.Conflict, (await reviewer.SendAsync(at, ("Score", "10"), ("Comment", "改一改"))).StatusCode);
        Assert.Contains("88", (await officer.ReadPageAsync($"/desk/legal-aid/{id}/peer-review")).QuerySelector("main .plain-list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_decided_appointed_carried_or_closed_cannot_score()
    {
        var (id, _, _) = await ClosedAsync();
        var (view, now, stranger) = (await app.AidAsync(id), app.Clock.GetUtcNow(), Guid.CreateVersion7());
        Guid?[] involved = [view.Application.PersonId, view.Application.DecidedBy, view.Case!.ClosedBy, view.Case.LawyerId, view.Case.Appointments[0].AppointedBy];

        Assert.All(involved, who => Assert.Equal("LegalAid.ReviewerInvolved", Broken(() => PeerReview.Ask(view.Application, view.Case, who!.Value, stranger, now, now))));
        var review = PeerReview.Ask(view.Application, view.Case, stranger, stranger, now, now);
        Assert.Equal("LegalAid.NotYours", Broken(() => review.Give(Guid.CreateVersion7(), 90, "好", now)));
        Assert.Equal("LegalAid.BadScore", Broken(() => review.Give(stranger, 101, "好", now)));
        review.Decline(stranger, "认识当事人", now);
        Assert.Equal("LegalAid.CannotMove", Broken(() => review.Give(stranger, 90, "好", now)));
    }

    private async Task<(Guid Id, Guid Lawyer, HttpClient Officer)> ClosedAsync()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        var (lawyer, _) = await app.AidLawyerAsync();
        var officer = await app.OfficerAsync();
        var id = await app.CaseAsync(person, lawyer, AidCaseStatus.HandedIn);
        await officer.SendAsync($"/desk/legal-aid/{id}/close", ("Score", "90"), ("MissingReason", "当庭和解"));
        Assert.Equal(AidCaseStatus.Closed, (await app.AidAsync(id)).Case!.Status);
        return (id, lawyer, officer);
    }

    private Task<Guid> CallAsync(Guid application) => app.ReadAsync(db => db.Set<FollowUp>().Where(one => one.ApplicationId == application).Select(one => one.Id).SingleAsync());

    private static string Broken(Action deed) => Assert.Throws<BrokenRuleException>(deed).Code;
}
