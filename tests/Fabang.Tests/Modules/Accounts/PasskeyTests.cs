using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Accounts;

[Trait("Engine", "both")]
public class PasskeyTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_citizen_adds_a_passkey_signs_in_with_it_and_removes_it()
    {
        using var passkey = new SoftPasskey();
        var browser = app.NewBrowser();
        await browser.SignInAsync("13500000001");
        Assert.Equal("/my/account/passkeys", (await browser.PostAsync("/my/account/passkeys?handler=Passkey", passkey.Create(await browser.ReadAsync("/my/account/passkeys")))).Location());

        var other = app.NewBrowser();
        Assert.Equal("/ask", (await other.PostAsync("/sign-in?handler=Passkey&from=/ask", passkey.Get(await other.ReadAsync("/sign-in")))).Location());
        var list = await other.ReadAsync("/my/account/passkeys");
        await other.PostAsync("/my/account/passkeys?handler=Remove", ("id", list.QuerySelector("form[action*=Remove] input[name=id]")!.GetAttribute("value")!));

        var late = app.NewBrowser();
        Assert.Equal(HttpStatusCode.Conflict, (await late.PostAsync("/sign-in?handler=Passkey", passkey.Get(await late.ReadAsync("/sign-in")))).StatusCode);
    }

    [Fact]
    public async Task An_answer_to_another_question_is_refused()
    {
        using var passkey = new SoftPasskey();
        var browser = app.NewBrowser();
        await browser.SignInAsync("13500000002");
        await browser.PostAsync("/my/account/passkeys?handler=Passkey", passkey.Create(await browser.ReadAsync("/my/account/passkeys")));
        var thief = app.NewBrowser();
        var answer = passkey.Get(await thief.ReadAsync("/sign-in"));
        var (_, state) = passkey.Get(await thief.ReadAsync("/sign-in")).Single(field => field.Name == "state");

        Assert.Equal(HttpStatusCode.Conflict, (await thief.PostAsync("/sign-in?handler=Passkey", answer.Single(field => field.Name == "credential"), ("state", state))).StatusCode);
    }

    [Fact]
    public async Task An_answer_is_good_once()
    {
        using var passkey = new SoftPasskey();
        var browser = app.NewBrowser();
        await browser.SignInAsync("13500000004");
        await browser.PostAsync("/my/account/passkeys?handler=Passkey", passkey.Create(await browser.ReadAsync("/my/account/passkeys")));
        var other = app.NewBrowser();
        var answer = passkey.Get(await other.ReadAsync("/sign-in"));
        Assert.Equal(HttpStatusCode.Redirect, (await other.PostAsync("/sign-in?handler=Passkey", answer)).StatusCode);

        Assert.Equal(HttpStatusCode.Conflict, (await app.NewBrowser().PostAsync("/sign-in?handler=Passkey", answer)).StatusCode);
    }

    [Fact]
    public async Task Staff_may_have_a_passkey_as_second_factor_but_not_alone()
    {
        using var passkey = new SoftPasskey();
        var invitation = await app.InviteAsync("pass");
        var browser = app.NewBrowser();
        await browser.GivePasswordAsync("pass", invitation.Password);
        await browser.PostAsync("/staff/welcome", ("Password", StaffBrowser.Password), ("Again", StaffBrowser.Password));
        Assert.Equal("/my/account/recovery-codes", await StaffBrowser.NextAsync(browser.PostAsync("/staff/enrol?handler=Passkey", passkey.Create(await browser.ReadAsync("/staff/enrol")))));

        var alone = app.NewBrowser();
        Assert.Equal(HttpStatusCode.Conflict, (await alone.PostAsync("/sign-in?handler=Passkey", passkey.Get(await alone.ReadAsync("/sign-in")))).StatusCode);

        var both = app.NewBrowser();
        await both.GivePasswordAsync("pass");
        Assert.Equal("/", await StaffBrowser.NextAsync(both.PostAsync("/staff/second-factor?handler=Passkey", passkey.Get(await both.ReadAsync("/staff/second-factor")))));
        Assert.Equal(SignInMethod.PasswordAndPasskey, await app.ReadAsync(db => db.Set<Session>()
            .Where(session => session.AccountId == invitation.AccountId).OrderByDescending(session => session.Id).Select(session => session.Method).FirstAsync()));
    }

    [Fact]
    public async Task The_passkey_of_somebody_else_is_no_second_factor()
    {
        using var stranger = new SoftPasskey();
        var browser = app.NewBrowser();
        await browser.SignInAsync("13500000003");
        await browser.PostAsync("/my/account/passkeys?handler=Passkey", stranger.Create(await browser.ReadAsync("/my/account/passkeys")));
        using var own = new SoftPasskey();
        var thief = app.NewBrowser();
        await thief.GivePasswordAsync("victim", (await app.InviteAsync("victim")).Password);
        await thief.PostAsync("/staff/welcome", ("Password", StaffBrowser.Password), ("Again", StaffBrowser.Password));
        await thief.PostAsync("/staff/enrol?handler=Passkey", own.Create(await thief.ReadAsync("/staff/enrol")));

        var half = app.NewBrowser();
        await half.GivePasswordAsync("victim");
        Assert.Equal(HttpStatusCode.Conflict, (await half.PostAsync("/staff/second-factor?handler=Passkey", stranger.Get(await half.ReadAsync("/staff/second-factor")))).StatusCode);
    }

    [Fact]
    public async Task The_last_second_factor_of_staff_stays()
    {
        using var passkey = new SoftPasskey();
        var browser = app.NewBrowser();
        await browser.GivePasswordAsync("last", (await app.InviteAsync("last")).Password);
        await browser.PostAsync("/staff/welcome", ("Password", StaffBrowser.Password), ("Again", StaffBrowser.Password));
        await browser.PostAsync("/staff/enrol?handler=Passkey", passkey.Create(await browser.ReadAsync("/staff/enrol")));
        var id = (await browser.ReadAsync("/my/account/passkeys")).QuerySelector("form[action*=Remove] input[name=id]")!.GetAttribute("value")!;

        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync("/my/account/passkeys?handler=Remove", ("id", id))).StatusCode);
    }
}
