using System.Net;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Accounts;

public class GuessTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Five_wrong_passwords_slow_a_stranger_down_and_time_helps()
    {
        var name = await SomebodyAsync("anna");
        var stranger = app.NewBrowser();
        for (var tries = 0; tries < 5; tries++)
        {
            Assert.Contains("用户名或密码不对", await SaidAsync(stranger.GivePasswordAsync(name, "wrong password")), StringComparison.Ordinal);
        }

        Assert.Contains("请等 15 分钟", await SaidAsync(stranger.GivePasswordAsync(name)), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GivePasswordAsync(name)).StatusCode);
    }

    [Fact]
    public async Task Nobody_can_be_locked_out_of_a_browser_they_have_used()
    {
        var name = await SomebodyAsync("berta");
        var own = app.NewBrowser();
        await own.GivePasswordAsync(name);
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        await own.PostAsync("/staff/second-factor", ("Code", await app.AppCodeAsync(name)));
        await own.PostAsync("/sign-out");

        var stranger = app.NewBrowser();
        for (var tries = 0; tries < 10; tries++)
        {
            await stranger.GivePasswordAsync(name, "wrong password");
        }

        Assert.Equal(HttpStatusCode.Conflict, (await stranger.GivePasswordAsync(name)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await own.GivePasswordAsync(name)).StatusCode);
    }

    [Fact]
    public async Task The_right_password_is_no_guess()
    {
        var name = await SomebodyAsync("clara");
        for (var times = 0; times < 12; times++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await app.NewBrowser().GivePasswordAsync(name)).StatusCode);
        }
    }

    [Fact]
    public async Task Who_does_not_exist_is_answered_like_who_does()
    {
        var name = await SomebodyAsync("dora");
        var browser = app.NewBrowser();
        for (var tries = 0; tries < 5; tries++)
        {
            Assert.Equal(await SaidAsync(browser.GivePasswordAsync(name, "wrong password")), await SaidAsync(browser.GivePasswordAsync("nobody", "wrong password")));
        }

        Assert.Equal(await SaidAsync(browser.GivePasswordAsync(name)), await SaidAsync(browser.GivePasswordAsync("nobody")));
    }

    [Fact]
    public async Task Guessing_codes_of_the_app_is_slowed_down_too()
    {
        var name = await SomebodyAsync("emma");
        var thief = app.NewBrowser();
        await thief.GivePasswordAsync(name);
        for (var tries = 0; tries < 5; tries++)
        {
            await thief.PostAsync("/staff/second-factor", ("Code", "000000"));
        }

        app.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Contains("试得太多了", await SaidAsync(thief.PostAsync("/staff/second-factor", ("Code", await app.AppCodeAsync(name)))), StringComparison.Ordinal);
    }

    private static async Task<string> SaidAsync(Task<HttpResponseMessage> answer) =>
        (await (await answer).PageAsync()).QuerySelector(".govuk-error-summary")?.TextContent.Trim() ?? "";

    /// <summary>Somebody who works here, and a time at which nothing is counted any more.</summary>
    private async Task<string> SomebodyAsync(string userName)
    {
        app.Clock.Advance(TimeSpan.FromHours(2));
        await app.NewBrowser().EnrolAsync(app, userName, (await app.InviteAsync(userName)).Password);
        app.Clock.Advance(TimeSpan.FromHours(2));
        return userName;
    }
}
