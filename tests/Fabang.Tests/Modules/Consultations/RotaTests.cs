using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Rota;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.Consultations.Live;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>Who should be there: planned by the duty manager, filled by lawyers, swapped by agreement. Each test has a county of its own.</summary>
[Trait("Engine", "both")]
public class RotaTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly (string, string)[] Morning =
        [("Day", "2026-03-05"), ("From", "09:00"), ("Until", "12:00"), ("Channel", "Live"), ("TopicGroup", "work"), ("Language", "wu"), ("Minimum", "2"), ("Places", "2")];

    [Fact]
    public async Task The_duty_manager_plans_weeks_once_however_often_it_is_pressed_and_is_warned()
    {
        const string county = "330102";
        using var manager = await ManagerAsync(county);
        (string, string)[] form = [.. Morning, ("Region", county), ("Weeks", "3"), ("SendingId", Guid.CreateVersion7().ToString())];

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => manager.SendAsync("/desk/rota/new", form)));

        Assert.All(answers, answer => Assert.Equal("/desk/rota", answer.Place()));
        Assert.Equal(3, await app.ReadAsync(db => db.Set<Shift>().CountAsync(shift => shift.Region == new RegionCode(county))));
        var page = (await manager.ReadPageAsync("/desk/rota")).QuerySelector("main")!;
        // Only the first lies within seven days.
        Assert.Single(page.QuerySelectorAll("ul.queue")[0].QuerySelectorAll("li"));
        Assert.Contains("还缺 2 人", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("在线 · 劳动", page.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.SendAsync("/desk/rota/new", [.. Morning, ("Region", "310101"), ("Weeks", "1")])).StatusCode);
    }

    [Theory]
    [InlineData("Places", "1")]
    [InlineData("Weeks", "99")]
    [InlineData("From", "9 Uhr")]
    [InlineData("Day", "")]
    public async Task What_cannot_be_planned_is_said_at_its_field_and_what_was_typed_stays(string field, string value)
    {
        using var manager = await ManagerAsync("330105");

        var answer = await manager.SendAsync("/desk/rota/new", [.. Morning.Append(("Weeks", "1")).Where(pair => pair.Item1 != field), ("Region", "330105"), (field, value)]);

        var page = await answer.ReadPageAsync();
        Assert.NotEmpty(page.Problems());
        Assert.Equal(value, page.Typed(field));
        Assert.False(await app.ReadAsync(db => db.Set<Shift>().AnyAsync(shift => shift.Region == new RegionCode("330105"))));
    }

    [Fact]
    public async Task Whom_to_ask_for_a_swap_shows_who_is_there()
    {
        const string county = "330122";
        var shift = await ShiftAsync(county, minimum: 1, places: 2);
        var (_, desk) = await app.LawyerAsync("自己", county, onDuty: false);
        var (there, _) = await app.LawyerAsync("在的", county, onDuty: false);
        await app.LawyerAsync("不在的", county, onDuty: false);
        await app.IsThereAsync(there);
        await desk.SendAsync($"/desk/rota/{shift}?handler=SignUp");

        var choices = (await desk.ReadPageAsync($"/desk/rota/{shift}")).QuerySelectorAll("select[name=Colleague] option").Select(option => option.TextContent).Where(text => text.Contains('（', StringComparison.Ordinal)).ToList();

        Assert.Equal(2, choices.Count);
        Assert.Contains("在的（在线", choices[0], StringComparison.Ordinal);
        Assert.Contains("不在的（不在线", choices[1], StringComparison.Ordinal);
        Assert.Equal("/desk/rota", (await desk.SendAsync($"/desk/rota/{shift}?handler=Ask", ("Colleague", there.ToString()))).Place());
    }

    [Fact]
    public async Task Of_many_who_sign_up_at_once_no_more_get_in_than_there_are_places()
    {
        const string county = "330106";
        var shift = await ShiftAsync(county, minimum: 1, places: 2);
        var desks = new List<HttpClient>();
        for (var i = 0; i < 5; i++)
        {
            desks.Add((await app.LawyerAsync($"报名{i}", county, onDuty: false)).Client);
        }

        await Task.WhenAll(desks.Select(desk => desk.SendAsync($"/desk/rota/{shift}?handler=SignUp")));
        // Who was told that somebody else was faster tries again.
        foreach (var desk in desks)
        {
            await desk.SendAsync($"/desk/rota/{shift}?handler=SignUp");
        }

        Assert.Equal((2, 2), await app.ReadAsync(async db => (await db.Set<ShiftSeat>().CountAsync(seat => seat.ShiftId == shift), await db.Set<Shift>().Where(found => found.Id == shift).Select(found => found.Taken).SingleAsync())));
    }

    [Fact]
    public async Task Nobody_is_in_two_places_and_nobody_leaves_too_few_behind()
    {
        const string county = "330108";
        var (one, other) = (await ShiftAsync(county, 1, 2), await ShiftAsync(county, 1, 2));
        var (_, desk) = await app.LawyerAsync("吴一", county, onDuty: false);
        Assert.Equal("/desk/rota", (await desk.SendAsync($"/desk/rota/{one}?handler=SignUp")).Place());

        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync($"/desk/rota/{other}?handler=SignUp")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync($"/desk/rota/{one}?handler=Leave")).StatusCode);
        await (await app.LawyerAsync("吴二", county, onDuty: false)).Client.SendAsync($"/desk/rota/{one}?handler=SignUp");
        Assert.Equal("/desk/rota", (await desk.SendAsync($"/desk/rota/{one}?handler=Leave")).Place());
        Assert.Equal("/desk/rota", (await desk.SendAsync($"/desk/rota/{other}?handler=SignUp")).Place());
    }

    [Fact]
    public async Task A_place_changes_hands_once_the_colleague_agrees()
    {
        const string county = "330109";
        var shift = await ShiftAsync(county, 1, 1);
        var (from, fromDesk) = await app.LawyerAsync("郑一", county, onDuty: false);
        var (to, toDesk) = await app.LawyerAsync("郑二", county, onDuty: false);
        var (_, third) = await app.LawyerAsync("郑三", county, onDuty: false);
        await fromDesk.SendAsync($"/desk/rota/{shift}?handler=SignUp");
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal("/desk/rota", (await fromDesk.SendAsync($"/desk/rota/{shift}?handler=Ask", ("Colleague", to.ToString()))).Place());
        }

        var swap = await app.ReadAsync(db => db.Set<Swap>().Where(found => found.ShiftId == shift).Select(found => found.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await third.SendAsync($"/desk/rota?handler=Agree&swap={swap}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await fromDesk.SendAsync($"/desk/rota?handler=Agree&swap={swap}")).StatusCode);
        Assert.Equal([from], await SeatsAsync(shift));
        Assert.Contains("郑一请您顶这一班", (await toDesk.ReadPageAsync("/desk/rota")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        Assert.Equal("/desk/rota", (await toDesk.SendAsync($"/desk/rota?handler=Agree&swap={swap}")).Place());

        Assert.Equal([to], await SeatsAsync(shift));
        Assert.Equal(HttpStatusCode.Conflict, (await toDesk.SendAsync($"/desk/rota?handler=Agree&swap={swap}")).StatusCode);
    }

    [Fact]
    public async Task A_calendar_fetches_the_shifts_by_an_address_that_can_be_changed()
    {
        const string county = "330110";
        var shift = await ShiftAsync(county, 1, 1);
        var (_, desk) = await app.LawyerAsync("王一", county, onDuty: false);
        await desk.SendAsync($"/desk/rota/{shift}?handler=SignUp");
        Assert.Equal("/desk/rota/calendar", (await desk.SendAsync("/desk/rota/calendar")).Place());
        var address = (await desk.ReadPageAsync("/desk/rota/calendar")).QuerySelector("code")!.TextContent;
        using var telephone = app.Visitor();

        using var answer = await telephone.GetAsync(address);

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        var calendar = Ical.Net.Calendar.Load(text)!;
        var happening = Assert.Single(calendar.Events);
        Assert.Equal((new DateTime(2026, 3, 5, 1, 0, 0, DateTimeKind.Utc), new DateTime(2026, 3, 5, 4, 0, 0, DateTimeKind.Utc)), (happening.Start!.AsUtc, happening.End!.AsUtc));
        Assert.DoesNotContain("王一", text, StringComparison.Ordinal);
        await desk.SendAsync("/desk/rota/calendar");
        Assert.Equal(HttpStatusCode.NotFound, (await telephone.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task The_rota_says_who_should_be_there_and_duty_who_is()
    {
        const string county = "330111";
        var now = app.Clock.GetUtcNow();
        var running = Shift.Plan(Guid.CreateVersion7(), new RegionCode(county), now.AddHours(1), now.AddHours(5), ShiftChannel.Written, null, null, 1, 2);
        var (there, _) = await app.LawyerAsync("在的");
        var (away, _) = await app.LawyerAsync("不在的", onDuty: false);
        running.SignUp(there, now);
        running.SignUp(away, now);
        await app.SaveAsync(running);
        using var manager = await ManagerAsync(county);
        app.Clock.Advance(TimeSpan.FromHours(2));

        var shown = (await manager.ReadPageAsync("/desk/rota")).QuerySelector("main")!.TextContent;

        Assert.Contains("在的（在岗）", shown, StringComparison.Ordinal);
        Assert.Contains("不在的（不在岗）", shown, StringComparison.Ordinal);
    }

    private async Task<HttpClient> ManagerAsync(string county) => app.SignedIn(await app.StaffAsync("值班长", county, Role.DutyManager), county, Role.DutyManager);

    private async Task<Guid> ShiftAsync(string county, int minimum, int places) => (await app.SaveAsync(Shift.Plan(
        Guid.CreateVersion7(), new RegionCode(county), new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.FromHours(8)), new DateTimeOffset(2026, 3, 5, 12, 0, 0, TimeSpan.FromHours(8)),
        ShiftChannel.Live, "work", null, minimum, places))).Id;

    private Task<List<Guid>> SeatsAsync(Guid shift) => app.ReadAsync(db => db.Set<ShiftSeat>().Where(seat => seat.ShiftId == shift).Select(seat => seat.LawyerId).ToListAsync());
}
