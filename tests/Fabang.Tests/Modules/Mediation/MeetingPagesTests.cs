using System.Net;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Meetings;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>Setting a meeting, who sees it and who is told.</summary>
[Trait("Engine", "both")]
public class MeetingPagesTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Those_invited_see_it_and_are_told_without_a_name_and_reminded_twice()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        using var mine = app.Citizen(scene.Person);
        var start = app.Clock.GetUtcNow().AddDays(3);
        var meeting = await app.SetMeetingAsync(desk, scene, start);
        await app.DeliverAsync();

        Assert.Equal([scene.Other, scene.Person], await ToldAsync(scene, "Mediation.MeetingSet"));
        var message = await app.ReadAsync(db => db.Set<Message>().OrderByDescending(one => one.Id).FirstAsync(one => one.Template == "Mediation.MeetingSet"));
        Assert.DoesNotContain(MediationPeople.OtherName, message.Parameters, StringComparison.Ordinal);
        var page = await mine.ReadPageAsync($"/my/mediation/{scene.Id}");
        Assert.NotNull(page.QuerySelector($"a[href='/my/mediation/{scene.Id}/meetings/{meeting}']"));
        var own = await mine.ReadPageAsync($"/my/mediation/{scene.Id}/meetings/{meeting}");
        Assert.NotNull(own.QuerySelector("a[href='tel:0571-88880000']"));
        Assert.Null(own.QuerySelector("[data-meeting]"));

        await app.RunAsync<RemindOfMeetings>();
        Assert.Empty(await ToldAsync(scene, "Mediation.MeetingNear"));
        foreach (var (hours, reminders) in new[] { (49, 2), (1, 2), (20, 2), (1, 4), (0, 4) })
        {
            app.Clock.Advance(TimeSpan.FromHours(hours));
            await app.RunAsync<RemindOfMeetings>();
            Assert.Equal(reminders, (await ToldAsync(scene, "Mediation.MeetingNear")).Count);
        }

        app.Clock.Advance(TimeSpan.FromHours(4));
        await app.RunAsync<RemindOfMeetings>();
        Assert.Equal(MeetingStatus.Missed, await StatusAsync(meeting));
    }

    [Fact]
    public async Task A_private_one_does_not_exist_for_the_other_party()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        var party = (await app.MediationAsync(scene.Id)).Case.Parties[0].Id;
        var before = (await other.ReadPageAsync($"/my/mediation/{scene.Id}?handler=Part")).Body!.TextContent;
        var meeting = await app.SetMeetingAsync(desk, scene, app.Clock.GetUtcNow().AddMinutes(5), party);
        await app.DeliverAsync();

        Assert.Equal([scene.Person], await ToldAsync(scene, "Mediation.MeetingSet"));
        Assert.Equal(before, (await other.ReadPageAsync($"/my/mediation/{scene.Id}?handler=Part")).Body!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/my/mediation/{scene.Id}/meetings/{meeting}")).StatusCode);
        Assert.NotNull((await mine.ReadPageAsync($"/my/mediation/{scene.Id}/meetings/{meeting}")).QuerySelector("[data-meeting]"));
    }

    [Fact]
    public async Task Cancelling_tells_those_invited_and_closes_it()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        using var mine = app.Citizen(scene.Person);
        var meeting = await app.SetMeetingAsync(desk, scene, app.Clock.GetUtcNow().AddMinutes(5));
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/meetings/{meeting}?handler=Cancel");
        await app.DeliverAsync();

        Assert.Equal(2, (await ToldAsync(scene, "Mediation.MeetingCancelled")).Count);
        Assert.Null((await mine.ReadPageAsync($"/my/mediation/{scene.Id}/meetings/{meeting}")).QuerySelector("[data-meeting]"));
    }

    [Fact]
    public async Task Who_ends_the_mediation_calls_off_what_was_set()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        using var mine = app.Citizen(scene.Person);
        var meeting = await app.SetMeetingAsync(desk, scene, app.Clock.GetUtcNow().AddDays(2));
        await mine.GoAsync($"/my/mediation/{scene.Id}?handler=Leave");
        await app.DeliverAsync();

        Assert.Equal(MeetingStatus.Cancelled, await StatusAsync(meeting));
    }

    [Fact]
    public async Task Camera_and_microphone_are_for_the_page_of_a_meeting_alone()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        var meeting = await app.SetMeetingAsync(desk, scene, app.Clock.GetUtcNow().AddMinutes(5));
        using var inside = await desk.GetAsync($"/desk/mediation/cases/{scene.Id}/meetings/{meeting}");
        using var beside = await desk.GetAsync($"/desk/mediation/cases/{scene.Id}/meetings");

        Assert.Contains("camera=self", Policy(inside), StringComparison.Ordinal);
        Assert.Contains("microphone=self", Policy(inside), StringComparison.Ordinal);
        Assert.Contains("camera=()", Policy(beside), StringComparison.Ordinal);
        Assert.Contains("microphone=()", Policy(beside), StringComparison.Ordinal);

        static string Policy(HttpResponseMessage answer) => answer.Headers.GetValues("Permissions-Policy").Single();
    }

    private Task<MeetingStatus> StatusAsync(Guid meeting) => app.ReadAsync(db => db.Set<MediationMeeting>().Where(one => one.Id == meeting).Select(one => one.Status).SingleAsync());

    private async Task<List<Guid>> ToldAsync(MediationScene scene, string template) => [.. (await app.ReadAsync(db =>
        db.Set<Message>().Where(one => one.Template == template && (one.AccountId == scene.Person || one.AccountId == scene.Other)).Select(one => one.AccountId!.Value).ToListAsync())).OrderBy(id => id == scene.Person)];
}
