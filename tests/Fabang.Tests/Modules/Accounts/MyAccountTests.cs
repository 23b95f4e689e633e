using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Accounts;

[Trait("Engine", "both")]
public class MyAccountTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_name_is_kept_sealed()
    {
        var browser = await SignedInAsync("13600000001");

        await browser.PostAsync("/my/account", ("Name", " 李大爷 "));

        Assert.Equal("李大爷", (await browser.ReadAsync("/my/account")).QuerySelector("input[name=Name]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("😀‮")]
    public async Task Any_name_is_text(string name)
    {
        var browser = await SignedInAsync($"1361000{1000 + name.Length:D4}");

        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync("/my/account", ("Name", name))).StatusCode);
        Assert.Equal(name, (await browser.ReadAsync("/my/account")).QuerySelector("input[name=Name]")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_hundred_thousand_characters_come_back_with_an_error()
    {
        var page = await (await (await SignedInAsync("13600000002")).PostAsync("/my/account", ("Name", new string('字', 100_000)))).PageAsync();

        Assert.NotNull(page.QuerySelector(".govuk-form-group--error"));
    }

    [Fact]
    public async Task Another_password_needs_the_one_before()
    {
        var browser = await SignedInAsync("13600000003");
        await browser.PostAsync("/my/account/password", ("Password", "柳树下面的老茶馆"), ("Again", "柳树下面的老茶馆"));

        var page = await (await browser.PostAsync("/my/account/password", ("Current", "不是这个"), ("Password", "柳树下面的新茶馆"), ("Again", "柳树下面的新茶馆"))).PageAsync();

        Assert.Contains("现在的密码不对", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_password_signs_in_and_a_new_one_signs_out_elsewhere()
    {
        var browser = await SignedInAsync("13600000004");
        const string Chosen = "green tea and rain";
        await browser.PostAsync("/my/account/password", ("Password", Chosen), ("Again", Chosen));
        var other = app.NewBrowser();
        Assert.Equal(HttpStatusCode.Conflict, (await other.PostAsync("/sign-in/password", ("Phone", "13600000004"), ("Password", "wrong"))).StatusCode);
        Assert.Equal("/", (await other.PostAsync("/sign-in/password", ("Phone", "136 0000 0004"), ("Password", Chosen))).Location());

        await browser.PostAsync("/my/account/password", ("Current", Chosen), ("Password", "green tea and snow"), ("Again", "green tea and snow"));

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/my/account")).StatusCode);
    }

    [Fact]
    public async Task The_copy_holds_what_is_known()
    {
        var browser = await SignedInAsync("13600000005");
        await browser.PostAsync("/my/account", ("Name", "李大爷"));

        var answer = await browser.PostAsync("/my/account/data?handler=Copy");

        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        await using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        await using var json = await archive.GetEntry("data.json")!.OpenAsync();
        using var data = await JsonDocument.ParseAsync(json);
        var account = data.RootElement.GetProperty("account");
        Assert.Equal("13600000005", account.GetProperty("Phone").GetString());
        Assert.Equal("李大爷", account.GetProperty("Name").GetString());
        Assert.Equal(1, account.GetProperty("Consents").GetArrayLength());
        Assert.Equal("PhoneCode", account.GetProperty("Sessions")[0].GetProperty("Method").GetString());
    }

    [Fact]
    public async Task Leaving_needs_a_fresh_code_and_leaves_nothing()
    {
        var browser = await SignedInAsync("13600000006");
        await browser.PostAsync("/my/account", ("Name", "李大爷"));
        var account = await AccountOfAsync("13600000006");
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var page = (await browser.PostAsync("/my/account/delete")).Location();
        var code = await app.NewestCodeAsync("13600000006");
        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync(page, ("Code", code == "000000" ? "111111" : "000000"))).StatusCode);

        Assert.Equal("/account-deleted", (await browser.PostAsync(page, ("Code", code))).Location());

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/my/account")).StatusCode);
        var shell = await app.ReadAsync(db => db.Set<Account>().AsNoTracking().SingleAsync(a => a.Id == account.Id));
        Assert.NotNull(shell.DeletedAt);
        Assert.Null(shell.PhoneNumber);
        Assert.Null(shell.Name);
        Assert.Null(shell.PasswordHash);
        Assert.True(await app.ReadAsync(db => db.Set<Session>().AllAsync(session => session.AccountId != account.Id || session.EndedAt != null)));
        Assert.True(await app.ReadAsync(db => db.Set<RoleGrant>().AllAsync(grant => grant.AccountId != account.Id || grant.RevokedAt != null)));
        Assert.True(await app.ReadAsync(db => db.Set<AuditEntry>().AnyAsync(entry => entry.Action == "deleted" && entry.SubjectId == account.Id.ToString())));
    }

    [Fact]
    public async Task Who_leaves_is_a_stranger_to_their_browser()
    {
        const string phone = "13900000031";
        var browser = app.NewBrowser();
        await browser.SignInAsync(phone);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var page = (await browser.PostAsync("/my/account/delete")).Location();
        var known = await browser.PostAsync(page, ("Code", await app.NewestCodeAsync(phone)));

        Assert.Contains(known.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith(KnownDevices.Cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_comes_back_after_leaving_is_somebody_new()
    {
        var browser = await SignedInAsync("13600000007");
        var before = await AccountOfAsync("13600000007");
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var page = (await browser.PostAsync("/my/account/delete")).Location();
        await browser.PostAsync(page, ("Code", await app.NewestCodeAsync("13600000007")));
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await app.NewBrowser().SignInAsync("13600000007");

        Assert.NotEqual(before.Id, (await AccountOfAsync("13600000007")).Id);
    }

    [Fact]
    public async Task The_code_of_another_phone_does_not_delete()
    {
        var thief = await SignedInAsync("13600000008");
        var victim = await SignedInAsync("13600000009");
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var page = (await thief.PostAsync("/my/account/delete")).Location();
        var code = await app.NewestCodeAsync("13600000008");

        Assert.Equal(HttpStatusCode.Conflict, (await victim.PostAsync(page, ("Code", code))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await victim.GetAsync("/my/account")).StatusCode);
    }

    [Fact]
    public async Task A_needed_consent_is_shown_and_cannot_be_withdrawn_alone()
    {
        var browser = await SignedInAsync("13600000010");
        var account = await AccountOfAsync("13600000010");
        var page = await browser.ReadAsync("/my/account/data");
        Assert.Contains("保存手机号", page.Body!.TextContent, StringComparison.Ordinal);
        var id = await app.ReadAsync(db => db.Set<Consent>().Where(consent => consent.AccountId == account.Id).Select(consent => consent.Id).SingleAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/my/account/data?handler=Withdraw", ("id", id.ToString()))).StatusCode);
    }

    [Theory]
    [InlineData("/my/account/passkeys")]
    [InlineData("/my/account/sessions")]
    [InlineData("/my/account/data")]
    [InlineData("/my/account/delete")]
    [InlineData("/my/account/password")]
    public async Task Every_page_shows(string path) =>
        Assert.NotNull((await (await SignedInAsync($"1362000{1000 + path.Length:D4}")).ReadAsync(path)).QuerySelector("h1"));

    [Theory]
    [InlineData("not json", "x")]
    [InlineData("{}", "")]
    [InlineData("{\"id\":\"a\",\"rawId\":\"a\",\"type\":\"public-key\",\"response\":{}}", "x")]
    public async Task A_made_up_passkey_is_refused(string credential, string state)
    {
        var browser = await SignedInAsync($"1363000{1000 + credential.Length:D4}");
        var real = (await browser.ReadAsync("/my/account/passkeys")).QuerySelector("input[name=state]")!.GetAttribute("value")!;

        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync("/my/account/passkeys?handler=Passkey", ("credential", credential), ("state", state.Length == 0 ? real : state))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await app.NewBrowser().PostAsync("/sign-in?handler=Passkey", ("credential", credential), ("state", state))).StatusCode);
        Assert.Empty(await app.ReadAsync(db => db.Set<IdentityUserPasskey<Guid>>().ToListAsync()));
    }

    private async Task<Browser> SignedInAsync(string phone)
    {
        // Many phones behind one address: what the test before has counted is over.
        app.Clock.Advance(TimeSpan.FromHours(2));
        var browser = app.NewBrowser();
        await browser.SignInAsync(phone);
        return browser;
    }

    private Task<Account> AccountOfAsync(string phone) => app.ReadAsync(async db =>
        (await db.Set<Account>().AsNoTracking().ToListAsync()).Single(account => account.PhoneNumber == phone));
}
