using System.Net;
using System.Net.Http.Json;
using System.Text;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Meetings;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>What the browsers of those in a meeting tell each other by way of the server, and who is kept out.</summary>
[Trait("Engine", "both")]
public class MeetingSignalTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly string[] Doors = ["look", "signals", "leave"];

    [Fact]
    public async Task Two_find_each_other_at_different_nodes()
    {
        await using var node = app.SameDatabase();
        await node.InitializeAsync();
        var (scene, meeting) = await OpenAsync();
        var (place, desk) = (Party(scene, meeting), Desk(scene, meeting));
        using var mine = app.Citizen(scene.Person);
        using var mediator = node.MediatorDesk(scene.Mediator);

        var me = await mine.LookAsync(place);
        Assert.Empty(me.People);
        Assert.Equal(MeetingStatus.Scheduled, await StatusAsync(meeting));
        var them = await mediator.LookAsync(desk);
        Assert.Equal(new MeetingPerson(me.Seat, MediationPeople.AskingName), Assert.Single(them.People));
        Assert.Equal(MeetingStatus.Held, await StatusAsync(meeting));
        me = await mine.LookAsync(place, me.Seat);
        Assert.Equal(new MeetingPerson(them.Seat, null), Assert.Single(me.People));

        Assert.Equal(HttpStatusCode.NoContent, await mine.SignalAsync(place, new(me.Seat, them.Seat, 2, "second")));
        Assert.Equal(HttpStatusCode.NoContent, await mine.SignalAsync(place, new(me.Seat, them.Seat, 1, "first")));
        Assert.Equal(HttpStatusCode.NoContent, await mine.SignalAsync(place, new(me.Seat, them.Seat, 1, "first again")));
        var heard = (await mediator.LookAsync(desk, them.Seat)).Signals;
        Assert.Equal(["first", "second"], heard.Select(one => one.Data));
        Assert.Equal(2, (await mediator.LookAsync(desk, them.Seat)).Signals.Count);
        Assert.Empty((await mediator.LookAsync(desk, them.Seat, [.. heard.Select(one => one.Id)])).Signals);
        Assert.False(await app.ReadAsync(db => db.Set<MeetingSignal>().AnyAsync(one => one.MeetingId == meeting)));
        Assert.Empty((await mine.LookAsync(place, me.Seat)).Signals);
    }

    [Fact]
    public async Task Nobody_from_outside_reads_or_sends()
    {
        var (scene, meeting) = await OpenAsync();
        var party = (await app.MediationAsync(scene.Id)).Case.Parties[0].Id;
        using var desk = app.MediatorDesk(scene.Mediator);
        var alone = await app.SetMeetingAsync(desk, scene, app.Clock.GetUtcNow().AddMinutes(5), party);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var stranger = app.Citizen(await app.CitizenAsync(MediationPeople.Phone()));
        using var colleague = app.MediatorDesk(await app.StaffAsync("何平", MediationPeople.Here, Role.Mediator));
        using var officer = await app.MediationOfficerAsync();
        using var nobody = app.Visitor();
        var seat = (await mine.LookAsync(Party(scene, meeting))).Seat;
        await desk.LookAsync(Desk(scene, meeting));
        (HttpClient Who, string Where)[] outside =
        [
            (stranger, Party(scene, meeting)), (stranger, Desk(scene, meeting)), (colleague, Desk(scene, meeting)), (colleague, Party(scene, meeting)), (officer, Desk(scene, meeting)), (officer, Party(scene, meeting)),
            (mine, Desk(scene, meeting)), (desk, Party(scene, meeting)), (other, Party(scene, alone)), (mine, Party(scene, Guid.CreateVersion7())), (mine, $"/my/mediation/{Guid.CreateVersion7()}/meetings/{meeting}"),
        ];
        foreach (var (who, where) in outside)
        {
            foreach (var door in Doors)
            {
                using var answer = await who.PostAsJsonAsync($"{where}/{door}", new { seat, to = seat, number = 1, data = "x" });
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }

        using var unknown = await nobody.PostAsJsonAsync($"{Party(scene, meeting)}/look", new { seat });
        Assert.StartsWith("/sign-in", unknown.Place(), StringComparison.Ordinal);
        Assert.Equal(2, await app.ReadAsync(db => db.Set<MeetingSeat>().CountAsync(one => one.MeetingId == meeting || one.MeetingId == alone)));
        Assert.False(await app.ReadAsync(db => db.Set<MeetingSignal>().AnyAsync(one => one.MeetingId == meeting || one.MeetingId == alone)));
    }

    [Fact]
    public async Task A_seat_is_somebodys_own_and_what_is_too_much_is_refused()
    {
        var (scene, meeting) = await OpenAsync();
        var place = Party(scene, meeting);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        var (me, them) = ((await mine.LookAsync(place)).Seat, (await other.LookAsync(place)).Seat);

        Assert.Equal(HttpStatusCode.Conflict, await mine.SignalAsync(place, new(them, me, 1, "in their name")));
        Assert.Equal(HttpStatusCode.BadRequest, await mine.SignalAsync(place, new(me, them, 1, new string('x', MeetingSignal.Longest + 1))));
        Assert.Equal(HttpStatusCode.BadRequest, await mine.SignalAsync(place, new(me, them, 1, "")));
        using var form = new StringContent("seat=1", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var asForm = await mine.PostAsync($"{place}/look", form);
        Assert.Equal(HttpStatusCode.NotFound, asForm.StatusCode);
        for (var number = 1; number <= MeetingSignal.MostWaiting; number++)
        {
            Assert.Equal(HttpStatusCode.NoContent, await mine.SignalAsync(place, new(me, them, number, "x")));
        }

        Assert.Equal(HttpStatusCode.Conflict, await mine.SignalAsync(place, new(me, them, MeetingSignal.MostWaiting + 1, "x")));
        await other.PostAsJsonAsync($"{place}/leave", new SeatLeft(them));
        Assert.Empty((await mine.LookAsync(place, me)).People);
        Assert.Equal(HttpStatusCode.NoContent, await mine.SignalAsync(place, new(me, them, 999, "to one who has gone")));
        Assert.False(await app.ReadAsync(db => db.Set<MeetingSignal>().AnyAsync(one => one.MeetingId == meeting)));
    }

    [Fact]
    public async Task Who_was_cut_off_keeps_the_seat_for_a_while_and_begins_anew_after_it()
    {
        var (scene, meeting) = await OpenAsync();
        var place = Party(scene, meeting);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        var (me, them) = ((await mine.LookAsync(place)).Seat, (await other.LookAsync(place)).Seat);
        app.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(them, (await other.LookAsync(place, them)).Seat);
        Assert.Equal(me, (await mine.LookAsync(place, me)).Seat);

        app.Clock.Advance(TimeSpan.FromSeconds(20));
        await mine.LookAsync(place, me);
        app.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Empty((await mine.LookAsync(place, me)).People);
        var again = (await other.LookAsync(place, them)).Seat;
        Assert.NotEqual(them, again);
        Assert.Equal(again, Assert.Single((await mine.LookAsync(place, me)).People).Seat);
    }

    [Fact]
    public async Task The_page_that_was_opened_last_has_the_seat()
    {
        var (scene, meeting) = await OpenAsync();
        var place = Party(scene, meeting);
        using var mine = app.Citizen(scene.Person);
        var first = (await mine.LookAsync(place)).Seat;
        var second = (await mine.LookAsync(place)).Seat;
        using var displaced = await mine.PostAsJsonAsync($"{place}/look", new LookAsked(first, []));

        Assert.Equal(HttpStatusCode.Conflict, displaced.StatusCode);
        Assert.Equal(second, (await mine.LookAsync(place, second)).Seat);
    }

    [Fact]
    public async Task What_nobody_took_is_gone_after_a_minute()
    {
        var (scene, meeting) = await OpenAsync();
        var place = Party(scene, meeting);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        var (me, them) = ((await mine.LookAsync(place)).Seat, (await other.LookAsync(place)).Seat);
        await mine.SignalAsync(place, new(me, them, 1, "x"));
        app.Clock.Advance(TimeSpan.FromSeconds(61));
        await app.RunAsync<RemindOfMeetings>();

        Assert.False(await app.ReadAsync(db => db.Set<MeetingSignal>().AnyAsync(one => one.MeetingId == meeting)));
        Assert.False(await app.ReadAsync(db => db.Set<MeetingSeat>().AnyAsync(one => one.MeetingId == meeting)));
    }

    [Fact]
    public async Task Where_there_is_violence_it_closes_the_moment_one_would_rather_not()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating, MediationPeople.Facts with { HasViolence = true });
        using var desk = app.MediatorDesk(scene.Mediator);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        foreach (var party in new[] { mine, other })
        {
            await party.GoAsync($"/my/mediation/{scene.Id}/room?handler=Meet", ("agrees", "true"));
        }

        var meeting = await app.SetMeetingAsync(desk, scene, app.Clock.GetUtcNow().AddMinutes(5));
        var seat = (await mine.LookAsync(Party(scene, meeting))).Seat;
        await other.GoAsync($"/my/mediation/{scene.Id}/room?handler=Meet", ("agrees", "false"));
        using var closed = await mine.PostAsJsonAsync($"{Party(scene, meeting)}/look", new LookAsked(seat, []));

        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
    }

    private static string Party(MediationScene scene, Guid meeting) => $"/my/mediation/{scene.Id}/meetings/{meeting}";

    private static string Desk(MediationScene scene, Guid meeting) => $"/desk/mediation/cases/{scene.Id}/meetings/{meeting}";

    private Task<MeetingStatus> StatusAsync(Guid meeting) => app.ReadAsync(db => db.Set<MediationMeeting>().Where(one => one.Id == meeting).Select(one => one.Status).SingleAsync());

    private async Task<(MediationScene Scene, Guid Meeting)> OpenAsync()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var desk = app.MediatorDesk(scene.Mediator);
        return (scene, await app.SetMeetingAsync(desk, scene, app.Clock.GetUtcNow().AddMinutes(5)));
    }
}
