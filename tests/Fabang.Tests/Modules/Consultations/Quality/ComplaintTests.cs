using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Matters;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Quality;

/// <summary>The ladder of complaints, and its clocks.</summary>
[Trait("Engine", "both")]
public class ComplaintTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static int _phone = 36330000;

    [Fact]
    public void Every_status_can_be_reached() =>
        Assert.Equal(Enum.GetValues<ComplaintStatus>().Order(), Complaint.Moves.ReachableFrom(ComplaintStatus.Filed).Order());

    [Fact]
    public async Task It_is_accepted_stated_on_decided_and_reviewed_one_step_up()
    {
        var (person, question, lawyer) = await AnsweredAsync();
        using var mine = app.Citizen(person);
        using var own = app.SignedIn(lawyer, Desks.Here, Role.Lawyer);
        using var manager = await app.ManagerAsync();
        using var province = await app.ManagerAsync("330000");
        var complaint = await FileAsync(mine, question);
        Assert.Equal((NextActor.DutyManager, new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8))), (complaint.NextActor, complaint.DueAt));
        // The lawyer does not know of it until they are asked.
        Assert.Equal(HttpStatusCode.NotFound, (await own.GetAsync(At(complaint))).StatusCode);

        Assert.Equal("/desk/complaints", (await manager.SendAsync(At(complaint, "Accept"))).Place());
        Assert.Equal(new DateTimeOffset(2026, 3, 24, 0, 0, 0, TimeSpan.FromHours(8)), (await app.ComplaintAsync(question)).DueAt);
        await manager.SendAsync(At(complaint, "Ask"));
        Assert.Equal("/desk/complaints", (await own.SendAsync(At(complaint, "State"), ("Statement", "当时信号不好"))).Place());
        Assert.Equal(HttpStatusCode.Conflict, (await own.SendAsync(At(complaint, "State"), ("Statement", "再说一次"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await own.SendAsync(At(complaint, "Decide"), ("Outcome", "NotUpheld"), ("Decision", "没有的事"))).StatusCode);
        Assert.Contains("当时信号不好", (await manager.ReadPageAsync(At(complaint))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/desk/complaints", (await manager.SendAsync(At(complaint, "Decide"), ("Outcome", "NotUpheld"), ("Decision", "没有查到"))).Place());
        await app.DeliverAsync();

        var page = (await mine.ReadPageAsync($"/my/complaints/{complaint.Id}")).QuerySelector("main")!;
        Assert.Contains("没有查到", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("12345", page.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("当时信号不好", page.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, await app.ToldAsync(person, "Complaint"));

        Assert.Equal($"/my/complaints/{complaint.Id}", (await mine.SendAsync($"/my/complaints/{complaint.Id}?handler=StepUp", ("Story", "没有听录音"))).Place());
        Assert.Equal("330000", (await app.ComplaintAsync(question)).HandlerRegion.Value);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.SendAsync(At(complaint, "Decide"), ("Outcome", "Upheld"), ("Decision", "再来"))).StatusCode);
        Assert.Equal("/desk/complaints", (await province.SendAsync(At(complaint, "Decide"), ("Outcome", "PartlyUpheld"), ("Decision", "已向您道歉"))).Place());

        var end = await app.ComplaintAsync(question);
        Assert.Equal((ComplaintStatus.Reviewed, NextActor.Nobody, ComplaintOutcome.PartlyUpheld), (end.Status, end.NextActor, end.ReviewOutcome));
        Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync($"/my/complaints/{complaint.Id}?handler=StepUp", ("Story", "还不服"))).StatusCode);
        Assert.Equal(7, end.Entries.Count);
    }

    [Fact]
    public async Task One_step_up_is_over_after_its_time()
    {
        await using var late = new FabangApp();
        await late.InitializeAsync();
        var person = await late.CitizenAsync();
        var question = await late.AnsweredQuestionAsync(person, (await late.LawyerAsync()).Id);
        using var mine = late.Citizen(person);
        using var manager = await late.ManagerAsync();
        await SendAsync(mine, question);
        var complaint = await late.ComplaintAsync(question);
        Assert.Equal("/desk/complaints", (await manager.SendAsync(At(complaint, "Refuse"), ("Decision", "这是对法院的意见"))).Place());

        late.Clock.Advance(TimeSpan.FromDays(40));
        using var answer = await mine.SendAsync($"/my/complaints/{complaint.Id}?handler=StepUp", ("Story", "不服"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task Pressed_many_times_it_is_one_and_withdrawn_it_may_be_made_anew()
    {
        var (person, question, _) = await AnsweredAsync();
        using var mine = app.Citizen(person);

        var places = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(mine, question)));
        Assert.Single(places.Select(place => place.Place()).Distinct());
        Assert.Equal(1, await app.ReadAsync(db => db.Set<Complaint>().CountAsync(one => one.SubjectId == question)));

        await mine.SendAsync($"{places[0].Place()}?handler=Withdraw");
        Assert.NotEqual(places[0].Place(), (await SendAsync(mine, question)).Place());
    }

    [Fact]
    public async Task An_empty_story_is_refused_beside_its_field_and_strangers_find_nothing()
    {
        var (person, question, _) = await AnsweredAsync();
        using var mine = app.Citizen(person);
        using var stranger = app.Citizen(await app.CitizenAsync($"136{Interlocked.Increment(ref _phone)}"));

        var page = await (await mine.SendAsync($"/my/complaints/about/{question}", ("Reason", "Delay"), ("Story", " "))).ReadPageAsync();
        Assert.Equal("#Story", page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(stranger, question)).StatusCode);
    }

    [Fact]
    public async Task The_other_county_does_not_see_it_and_who_is_meant_does_not_handle_it()
    {
        var person = await app.CitizenAsync($"136{Interlocked.Increment(ref _phone)}");
        var meant = await app.StaffAsync("周队", Desks.Here, Role.DutyManager);
        var question = await app.AnsweredQuestionAsync(person, meant);
        using var mine = app.Citizen(person);
        var complaint = await FileAsync(mine, question);
        using var own = app.SignedIn(meant, Desks.Here, Role.DutyManager);
        using var elsewhere = await app.ManagerAsync("330203");

        Assert.Equal(HttpStatusCode.NotFound, (await own.SendAsync(At(complaint, "Accept"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(At(complaint))).StatusCode);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient mine, Guid question) =>
        mine.SendAsync($"/my/complaints/about/{question}", ("Reason", "Attitude"), ("Story", "说话很冲，没听我讲完。"), ("SendingId", Guid.CreateVersion7().ToString()));

    private async Task<Complaint> FileAsync(HttpClient mine, Guid question)
    {
        Assert.StartsWith("/my/complaints/", (await SendAsync(mine, question)).Place(), StringComparison.Ordinal);
        return await app.ComplaintAsync(question);
    }

    private async Task<(Guid Person, Guid Question, Guid Lawyer)> AnsweredAsync()
    {
        var person = await app.CitizenAsync($"136{Interlocked.Increment(ref _phone)}");
        var (lawyer, _) = await app.LawyerAsync();
        return (person, await app.AnsweredQuestionAsync(person, lawyer), lawyer);
    }

    private static string At(Complaint complaint, string? handler = null) => $"/desk/complaints/{complaint.Id}{(handler is null ? "" : $"?handler={handler}")}";
}
