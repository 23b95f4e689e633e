using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Accounts;

[Trait("Engine", "both")]
public class StaffSignInTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task The_first_sign_in_sets_a_password_and_an_app_and_shows_recovery_codes_once()
    {
        var browser = app.NewBrowser();
        await browser.EnrolAsync(app, "first", (await app.InviteAsync("first")).Password);

        var shown = await browser.ReadAsync("/my/account/recovery-codes");
        Assert.Equal(8, shown.QuerySelectorAll("main li code").Length);
        Assert.Empty((await browser.ReadAsync("/my/account/recovery-codes")).QuerySelectorAll("main li code"));
    }

    [Fact]
    public async Task Password_and_code_sign_in()
    {
        await EnrolledAsync("second");
        var browser = app.NewBrowser();
        Assert.Equal("/staff/second-factor", await StaffBrowser.NextAsync(browser.GivePasswordAsync("SECOND")));

        Assert.Equal("/", await StaffBrowser.NextAsync(browser.PostAsync("/staff/second-factor", ("Code", await app.AppCodeAsync("second")))));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);
    }

    [Fact]
    public async Task A_password_alone_opens_nothing()
    {
        await EnrolledAsync("third");
        var browser = app.NewBrowser();
        await browser.GivePasswordAsync("third");

        Assert.StartsWith("/sign-in", (await browser.GetAsync("/my/account")).Location(), StringComparison.Ordinal);
        Assert.Equal("/staff/sign-in", await StaffBrowser.NextAsync(browser.GetAsync("/staff/enrol")));
        Assert.Equal("/staff/sign-in", await StaffBrowser.NextAsync(browser.GetAsync("/staff/welcome")));
        Assert.Equal("/staff/sign-in", await StaffBrowser.NextAsync(browser.PostAsync("/staff/enrol", ("Code", "123456"), ("Offer", "x"))));
    }

    [Fact]
    public async Task A_code_of_the_app_opens_once()
    {
        await EnrolledAsync("fourth");
        var code = await app.AppCodeAsync("fourth");
        var first = app.NewBrowser();
        await first.GivePasswordAsync("fourth");
        await first.PostAsync("/staff/second-factor", ("Code", code));

        var second = app.NewBrowser();
        await second.GivePasswordAsync("fourth");

        Assert.Equal(HttpStatusCode.Conflict, (await second.PostAsync("/staff/second-factor", ("Code", code))).StatusCode);
    }

    [Fact]
    public async Task A_recovery_code_opens_once()
    {
        var browser = await EnrolledAsync("fifth");
        var code = (await browser.ReadAsync("/my/account/recovery-codes")).QuerySelector("main li code")!.TextContent;

        foreach (var expected in new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict })
        {
            var other = app.NewBrowser();
            await other.GivePasswordAsync("fifth");
            Assert.Equal(expected, (await other.PostAsync("/staff/second-factor", ("Code", code.ToLowerInvariant()))).StatusCode);
        }
    }

    [Fact]
    public async Task An_invitation_ends_after_a_week()
    {
        var late = await app.InviteAsync("late");
        app.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Equal(HttpStatusCode.Conflict, (await app.NewBrowser().GivePasswordAsync("late", late.Password)).StatusCode);
    }

    [Theory]
    [InlineData("short", "short")]
    [InlineData("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa")]
    [InlineData("green tea and rain", "green tea and snow")]
    public async Task A_poor_password_is_refused_with_a_word_beside_the_field(string password, string again)
    {
        var name = $"poor{password.Length}{again[^1]}";
        var browser = app.NewBrowser();
        await browser.GivePasswordAsync(name, (await app.InviteAsync(name)).Password);

        var page = await (await browser.PostAsync("/staff/welcome", ("Password", password), ("Again", again))).PageAsync();

        Assert.NotNull(page.QuerySelector(".govuk-form-group--error"));
    }

    [Fact]
    public async Task Twelve_hours_without_a_page_end_the_session_of_staff()
    {
        var browser = await EnrolledAsync("sixth");
        app.Clock.Advance(TimeSpan.FromHours(11));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);
        app.Clock.Advance(TimeSpan.FromHours(11));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);
        app.Clock.Advance(TimeSpan.FromHours(12.1));

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/my/account")).StatusCode);
    }

    [Fact]
    public async Task A_phone_code_never_opens_the_account_of_staff()
    {
        await app.InviteAsync("seventh");
        await app.ReadAsync(async db =>
        {
            var account = db.Set<Account>().Single(a => a.UserName == "seventh");
            account.PhoneNumber = "13511112222";
            return await db.SaveChangesAsync();
        });
        var browser = app.NewBrowser();
        await browser.SignInAsync("13511112222");

        Assert.Contains("135****2222", (await browser.ReadAsync("/my/account")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Browser> EnrolledAsync(string userName)
    {
        var browser = app.NewBrowser();
        await browser.EnrolAsync(app, userName, (await app.InviteAsync(userName)).Password);
        // The next step of the app: the code of the enrolment is used up.
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        return browser;
    }
}
