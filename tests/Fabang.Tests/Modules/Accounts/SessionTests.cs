using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Accounts;

[Trait("Engine", "both")]
public class SessionTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_cookie_holds_no_account_and_no_role()
    {
        var browser = app.NewBrowser();
        var page = await browser.AskForCodeAsync("13700000001");
        var cookie = (await browser.PostAsync(page, ("Code", await app.NewestCodeAsync("13700000001")))).Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("fabang.session=", StringComparison.Ordinal));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Each_sign_in_is_a_new_session_and_ends_the_one_before()
    {
        var browser = app.NewBrowser();
        await browser.SignInAsync("13700000002");
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var page = await browser.AskForCodeAsync("13700000002");
        await browser.PostAsync(page, ("Code", await app.NewestCodeAsync("13700000002")));

        var sessions = await SessionsOfAsync("13700000002");
        Assert.Equal(2, sessions.Count);
        Assert.Single(sessions, session => session.EndedAt is null);
    }

    [Fact]
    public async Task Signing_one_device_out_works_at_once_and_on_every_node()
    {
        await using var other = app.SameDatabase();
        await other.InitializeAsync();
        var lost = app.NewBrowser();
        await lost.SignInAsync("13700000003");
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var own = app.NewBrowser();
        await own.SignInAsync("13700000003");

        var list = await own.ReadAsync("/my/account/sessions");
        var id = list.QuerySelectorAll("form[action*=End]").Single(form => form.QuerySelector(".tag") is null).QuerySelector("input[name=id]")!.GetAttribute("value")!;
        await own.PostAsync("/my/account/sessions?handler=End", ("id", id));

        Assert.Equal(HttpStatusCode.Redirect, (await lost.GetAsync("/my/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await own.GetAsync("/my/account")).StatusCode);
        Assert.All(await other.ReadAsync(db => db.Set<Session>().Where(session => session.Id == Guid.Parse(id)).ToListAsync()), session => Assert.NotNull(session.EndedAt));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_all()
    {
        var first = app.NewBrowser();
        await first.SignInAsync("13700000004");
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var second = app.NewBrowser();
        await second.SignInAsync("13700000004");

        await second.PostAsync("/my/account/sessions?handler=Everywhere");

        Assert.Equal(HttpStatusCode.Redirect, (await first.GetAsync("/my/account")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await second.GetAsync("/my/account")).StatusCode);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        await app.NewBrowser().SignInAsync("13700000005");
        var id = Assert.Single(await SessionsOfAsync("13700000005")).Id;
        var stranger = app.NewBrowser();
        await stranger.SignInAsync("13700000006");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync("/my/account/sessions?handler=End", ("id", id.ToString()))).StatusCode);
        Assert.Null(Assert.Single(await SessionsOfAsync("13700000005")).EndedAt);
    }

    [Fact]
    public async Task A_role_granted_or_taken_back_counts_from_the_next_page_on()
    {
        var browser = app.NewBrowser();
        await browser.EnrolAsync(app, "granted", (await app.InviteAsync("granted")).Password);
        var account = (await app.StaffAsync("granted")).Id;
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/admin/people")).StatusCode);

        var grant = await app.SaveAsync(RoleGrant.Of(account, Role.RegionAdministrator, new RegionCode("330100"), null, app.Clock.GetUtcNow()));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/admin/people")).StatusCode);

        await app.ReadAsync(async db =>
        {
            (await db.Set<RoleGrant>().SingleAsync(g => g.Id == grant.Id)).Revoke(app.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/admin/people")).StatusCode);
    }

    [Fact]
    public async Task A_citizen_stays_for_thirty_days_after_the_last_visit()
    {
        var browser = app.NewBrowser();
        await browser.SignInAsync("13700000007");
        app.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);
        app.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);
        app.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/my/account")).StatusCode);
    }

    [Fact]
    public async Task However_often_they_come_back_a_citizen_signs_in_anew_after_half_a_year()
    {
        var browser = app.NewBrowser();
        await browser.SignInAsync("13700000009");
        for (var month = 0; month < 6; month++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);
            app.Clock.Advance(TimeSpan.FromDays(29.9));
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);
        app.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/my/account")).StatusCode);
    }

    [Fact]
    public async Task Staff_sign_in_anew_each_day()
    {
        var browser = app.NewBrowser();
        await browser.EnrolAsync(app, "daily", (await app.InviteAsync("daily")).Password);
        foreach (var hours in (double[])[11.9, 11.9])
        {
            app.Clock.Advance(TimeSpan.FromHours(hours));
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);
        }

        app.Clock.Advance(TimeSpan.FromHours(0.3));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/my/account")).StatusCode);
    }

    [Theory]
    [InlineData("/my/account/password", "13700000010")]
    [InlineData("/my/account/passkeys", "13700000011")]
    public async Task The_keys_of_an_account_ask_for_a_recent_sign_in(string page, string phone)
    {
        var browser = app.NewBrowser();
        await browser.SignInAsync(phone);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(page)).StatusCode);
        app.Clock.Advance(TimeSpan.FromMinutes(16));

        var sent = await browser.PostAsync(page, ("Password", "green tea and rain"), ("Again", "green tea and rain"));

        Assert.Equal($"/sign-in?from={Uri.EscapeDataString(page)}", sent.Location());
        Assert.Null((await app.ReadAsync(async db => (await db.Set<Account>().ToListAsync()).Single(account => account.PhoneNumber == phone))).PasswordHash);
        Assert.Contains("再登录一次", (await browser.ReadAsync(sent.Location())).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/my/account")).StatusCode);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_right_door_and_back()
    {
        Assert.Equal("/sign-in?from=%2Fmy%2Faccount%3Fa%3D1", (await app.NewBrowser().GetAsync("/my/account?a=1")).Location());
        Assert.Equal("/staff/sign-in?from=%2Fadmin%2Fpeople", (await app.NewBrowser().GetAsync("/admin/people")).Location());
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().GetAsync("/no-such-page")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_needs_a_button()
    {
        var browser = app.NewBrowser();
        await browser.SignInAsync("13700000008");
        await browser.GetAsync("/sign-out");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);

        await browser.PostAsync("/sign-out");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/my/account")).StatusCode);
    }

    private Task<List<Session>> SessionsOfAsync(string phone) => app.ReadAsync(async db =>
    {
        var account = (await db.Set<Account>().ToListAsync()).Single(a => a.PhoneNumber == phone).Id;
        return await db.Set<Session>().Where(session => session.AccountId == account).ToListAsync();
    });
}
