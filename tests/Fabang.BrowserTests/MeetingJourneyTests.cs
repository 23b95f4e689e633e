using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>Meetings by video in the browsers of two parties and the mediator, with cameras that the browser makes up.</summary>
[Trait("Engine", "both")]
public class MeetingJourneyTests(Site site)
{
    [Fact]
    public async Task Three_see_each_other_and_find_each_other_again_after_the_line_was_cut()
    {
        var (phone, otherPhone) = (Journeys.NewPhone(), Journeys.NewPhone());
        var user = await site.StaffAsync("沈会", Role.Mediator, "330106");
        await site.EnterMediatorAsync(user, "沈会", "330106");
        var (id, meeting) = await site.MeetingAsync(phone, otherPhone, user);
        await using var browser = await Chromium.LaunchAsync("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
        await using var person = await Visitor.ComeAfreshAsync(site, Screen.Phone, browser: browser);
        await using var other = await Visitor.ComeAfreshAsync(site, Screen.Phone, browser: browser);
        await using var mediator = await Visitor.ComeAfreshAsync(site, Screen.Desktop, browser: browser);
        foreach (var (visitor, number) in new[] { (person, phone), (other, otherPhone) })
        {
            await visitor.WatchConnectionsAsync();
            await visitor.SignInByPhoneAsync(number);
        }

        await person.OpenAsync($"/my/mediation/{id}");
        await person.Page.Locator($"a[href='/my/mediation/{id}/meetings/{meeting}']").ClickAsync();
        await JoinAsync(person);
        await Expect(person.Page.Locator("[data-meeting-status]")).ToContainTextAsync("正在等其他人");
        await person.CheckAsync();
        await other.OpenAsync($"/my/mediation/{id}/meetings/{meeting}");
        await JoinAsync(other);
        await Task.WhenAll(person.SeesPicturesAsync(1), other.SeesPicturesAsync(1));
        await Expect(person.Page.Locator(".meeting-person").Nth(1)).ToContainTextAsync(MeetingPeople.Other);

        await mediator.WatchConnectionsAsync();
        await mediator.SignInAsync(user);
        await mediator.OpenAsync($"/desk/mediation/cases/{id}/meetings/{meeting}");
        await JoinAsync(mediator);
        await Task.WhenAll(person.SeesPicturesAsync(2), other.SeesPicturesAsync(2), mediator.SeesPicturesAsync(2));
        await person.CheckAsync();
        await mediator.CheckAsync();

        var ways = await other.WaysAsync();
        await other.CutAsync(true);
        await Expect(other.Page.Locator("[data-meeting-status]")).ToContainTextAsync("网断了");
        await other.CutAsync(false);
        await Expect(other.Page.Locator("[data-meeting-status]")).ToContainTextAsync("您已进入会议");
        await other.FindsNewWaysAsync(2, ways);
        await Task.WhenAll(person.SeesPicturesAsync(2), other.SeesPicturesAsync(2));

        await other.Page.Locator("[data-switch=video]").ClickAsync();
        await Expect(person.Page.Locator(".meeting-person").Filter(new() { HasText = MeetingPeople.Other })).ToContainTextAsync("摄像头已关");
        await other.Page.Locator("[data-leave]").ClickAsync();
        await Expect(person.Page.Locator(".meeting-person")).ToHaveCountAsync(2);
        await Expect(other.Page.Locator("[data-meeting-status]")).ToContainTextAsync("您已离开");
        await other.CheckAsync();
    }

    [Theory]
    [InlineData(false, "missing", "没有找到摄像头")]
    [InlineData(true, "refused", "改成\"允许\"")]
    public async Task Who_has_no_camera_or_does_not_let_us_use_it_reads_what_to_do_and_comes_in_without(bool hasCamera, string problem, string words)
    {
        var phone = Journeys.NewPhone();
        var user = await site.StaffAsync("何会", Role.Mediator, "330106");
        await site.EnterMediatorAsync(user, "何会", "330106");
        var (id, meeting) = await site.MeetingAsync(phone, Journeys.NewPhone(), user);
        await using var browser = await Chromium.LaunchAsync(hasCamera ? ["--use-fake-device-for-media-stream"] : []);
        await using var person = await Visitor.ComeAfreshAsync(site, Screen.Phone, browser: browser);
        await person.SignInByPhoneAsync(phone);
        await person.OpenAsync($"/my/mediation/{id}/meetings/{meeting}");
        await person.Page.Locator("[data-join=video]").ClickAsync();

        await Expect(person.Page.Locator($"[data-meeting-problem={problem}]")).ToContainTextAsync(words);
        await person.CheckAsync();
        await person.Page.Locator("[data-join=none]").ClickAsync();
        await Expect(person.Page.Locator(".meeting-person")).ToHaveCountAsync(1);
        await Expect(person.Page.Locator("[data-meeting-status]")).ToContainTextAsync("正在等其他人");
    }

    [Fact]
    public async Task Without_script_it_shows_the_time_and_the_number_and_the_mediator_sets_and_cancels_one()
    {
        var phone = Journeys.NewPhone();
        var user = await site.StaffAsync("龚会", Role.Mediator, "330106");
        await site.EnterMediatorAsync(user, "龚会", "330106");
        var (id, meeting) = await site.MeetingAsync(phone, Journeys.NewPhone(), user);
        await using var person = await Visitor.ComeAsync(site, Screen.Phone, script: false);
        await person.SignInByPhoneAsync(phone);
        await person.OpenAsync($"/my/mediation/{id}/meetings/{meeting}");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("0571-88880000");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("新一点的浏览器");

        await using var mediator = await Visitor.ComeAsync(site, Screen.Phone, script: false);
        await mediator.SignInAsync(user);
        await mediator.OpenAsync($"/desk/mediation/cases/{id}/meetings");
        await mediator.PressAsync("约好，通知参加的人");
        await Expect(mediator.Page.Locator(".govuk-error-summary")).ToContainTextAsync("日期和时间");
        var day = site.Clock.GetUtcNow().AddHours(8).AddDays(3);
        await mediator.Page.FillAsync("input[name=Day]", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await mediator.Page.FillAsync("input[name=Time]", "14:30");
        await mediator.PressAsync("约好，通知参加的人");
        await Expect(mediator.Page.Locator("main")).ToContainTextAsync("14:30");
        await mediator.OpenAsync($"/desk/mediation/cases/{id}/meetings/{meeting}");
        await mediator.PressSummaryAsync("取消会议");
        await mediator.PressAsync("取消这次会议");
        await person.OpenAsync($"/my/mediation/{id}/meetings/{meeting}");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("这次会议已取消");
    }

    private static async Task JoinAsync(Visitor visitor)
    {
        await visitor.Page.Locator("[data-join=video]").ClickAsync();
        await Expect(visitor.Page.Locator(".meeting-person")).Not.ToHaveCountAsync(0);
    }
}
