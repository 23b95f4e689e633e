using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Accounts;

[Trait("Engine", "both")]
public class PhoneSignInTests : IClassFixture<FabangApp>
{
    private readonly FabangApp _app;

    public PhoneSignInTests(FabangApp app)
    {
        _app = app;
        // What the test before has counted under the one address of all tests is over.
        app.Clock.Advance(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task The_right_code_makes_an_account_and_signs_in()
    {
        var browser = _app.NewBrowser();
        var page = await browser.AskForCodeAsync("+86 139 0000 0001", "/my/account");
        Assert.Contains("139****0001", (await browser.ReadAsync(page)).Body!.TextContent, StringComparison.Ordinal);

        var answer = await browser.PostAsync(page, ("Code", await _app.NewestCodeAsync("13900000001")));

        Assert.Equal("/my/account", answer.Location());
        Assert.Contains("fabang.session", string.Join(' ', answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        var account = await AccountOfAsync("13900000001");
        Assert.Equal([(Role.Citizen, "000000")], await _app.ReadAsync(async db =>
            (await db.Set<RoleGrant>().Where(grant => grant.AccountId == account.Id).ToListAsync()).Select(grant => (grant.Role, grant.Region.Value)).ToList()));
        Assert.Equal(["accounts.phone"], await _app.ReadAsync(db => db.Set<Consent>().Where(consent => consent.AccountId == account.Id).Select(consent => consent.Purpose).ToListAsync()));
    }

    [Fact]
    public async Task The_same_phone_comes_back_to_the_same_account()
    {
        await _app.NewBrowser().SignInAsync("13900000002");
        _app.Clock.Advance(TimeSpan.FromMinutes(2));
        await _app.NewBrowser().SignInAsync("139-0000-0002");

        Assert.Single(await AccountsOfAsync("13900000002"));
    }

    [Fact]
    public async Task Who_comes_back_after_the_words_have_changed_agrees_to_the_new_ones()
    {
        await _app.NewBrowser().SignInAsync("13900000014");
        var account = await AccountOfAsync("13900000014");
        await _app.ReadAsync(db => db.Set<Consent>().Where(consent => consent.AccountId == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(consent => consent.TextVersion, "2025-01")));
        _app.Clock.Advance(TimeSpan.FromMinutes(2));

        await _app.NewBrowser().SignInAsync("13900000014");

        Assert.Equal(["2025-01", PhoneSignIn.KeepingThePhone.TextVersion], await _app.ReadAsync(db =>
            db.Set<Consent>().Where(consent => consent.AccountId == account.Id).OrderBy(consent => consent.TextVersion).Select(consent => consent.TextVersion).ToListAsync()));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task After_sign_in_nobody_is_sent_to_another_site(string from)
    {
        var browser = _app.NewBrowser();
        var phone = $"137{Math.Abs(StringComparer.Ordinal.GetHashCode(from)) % 100_000_000:D8}";
        var page = await browser.AskForCodeAsync(phone, from);

        Assert.Equal("/", (await browser.PostAsync(page, ("Code", await _app.NewestCodeAsync(phone)))).Location());
    }

    [Fact]
    public async Task A_wrong_code_is_told_and_counted()
    {
        var browser = _app.NewBrowser();
        var page = await browser.AskForCodeAsync("13900000003");
        var right = await _app.NewestCodeAsync("13900000003");
        var wrong = right == "123456" ? "654321" : "123456";

        for (var tries = 1; tries < PhoneCode.MostTries; tries++)
        {
            var again = await browser.PostAsync(page, ("Code", wrong));
            Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
            Assert.Contains("验证码不对", (await again.PageAsync()).Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("已经作废", (await (await browser.PostAsync(page, ("Code", wrong))).PageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync(page, ("Code", right))).StatusCode);
        Assert.Empty(await AccountsOfAsync("13900000003"));
    }

    [Fact]
    public async Task A_used_code_opens_no_second_door()
    {
        var browser = _app.NewBrowser();
        var page = await browser.AskForCodeAsync("13900000004");
        var code = await _app.NewestCodeAsync("13900000004");
        await browser.PostAsync(page, ("Code", code));

        var thief = await _app.NewBrowser().PostAsync(page, ("Code", code));

        Assert.Equal(HttpStatusCode.Conflict, thief.StatusCode);
        Assert.False(thief.Headers.Contains("Set-Cookie") && string.Join(' ', thief.Headers.GetValues("Set-Cookie")).Contains("fabang.session=C", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_presses_twice_is_signed_in_and_goes_on()
    {
        var browser = _app.NewBrowser();
        var page = await browser.AskForCodeAsync("13900000005", "/my/account");
        var code = await _app.NewestCodeAsync("13900000005");
        await browser.PostAsync(page, ("Code", code));

        Assert.Equal("/my/account", (await browser.PostAsync(page, ("Code", code))).Location());
    }

    [Fact]
    public async Task An_expired_code_is_refused()
    {
        var browser = _app.NewBrowser();
        var page = await browser.AskForCodeAsync("13900000006");
        var code = await _app.NewestCodeAsync("13900000006");
        _app.Clock.Advance(PhoneCode.Life);

        Assert.Contains("已经过期", (await (await browser.PostAsync(page, ("Code", code))).PageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_code_ends_the_old_one()
    {
        var browser = _app.NewBrowser();
        var first = await browser.AskForCodeAsync("13900000007");
        var old = await _app.NewestCodeAsync("13900000007");
        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = (await browser.PostAsync($"{first}&handler=Again")).Location();
        var young = await _app.NewestCodeAsync("13900000007");

        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync(first, ("Code", old))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync(second, ("Code", young))).StatusCode);
    }

    [Fact]
    public async Task A_code_that_a_stranger_asks_for_does_not_end_the_one_somebody_waits_for()
    {
        var browser = _app.NewBrowser();
        var page = await browser.AskForCodeAsync("13900000012");
        var code = await _app.NewestCodeAsync("13900000012");
        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        var stranger = _app.NewBrowser();
        var theirs = await stranger.AskForCodeAsync("13900000012");
        var other = await _app.NewestCodeAsync("13900000012");

        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync(page, ("Code", code))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await stranger.PostAsync(theirs, ("Code", other))).StatusCode);
    }

    [Fact]
    public async Task Of_two_codes_of_one_phone_that_are_used_at_once_one_makes_the_account()
    {
        var first = await _app.SaveAsync(PhoneCode.Request(PhoneNumber.Parse("13900000013"), PhoneCodePurpose.SignIn, _app.Clock.GetUtcNow()));
        var second = await _app.SaveAsync(PhoneCode.Request(PhoneNumber.Parse("13900000013"), PhoneCodePurpose.SignIn, _app.Clock.GetUtcNow()));

        var answers = await Task.WhenAll(new[] { first, second }.Select(code =>
            Task.Run(() => _app.NewBrowser().PostAsync($"/sign-in/code?id={code.Id}", ("Code", code.Code)))));

        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Redirect);
        Assert.Single(await AccountsOfAsync("13900000013"));
    }

    [Fact]
    public async Task Of_twenty_who_confirm_one_code_at_once_one_is_signed_in()
    {
        var page = await _app.NewBrowser().AskForCodeAsync("13900000008");
        var code = await _app.NewestCodeAsync("13900000008");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => _app.NewBrowser().PostAsync(page, ("Code", code)))));

        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Redirect);
        Assert.Equal(19, answers.Count(answer => answer.StatusCode is HttpStatusCode.Conflict));
        var account = await AccountOfAsync("13900000008");
        Assert.Equal(1, await _app.ReadAsync(db => db.Set<Session>().CountAsync(session => session.AccountId == account.Id)));
    }

    [Fact]
    public async Task A_code_asked_for_one_deed_does_no_other()
    {
        await _app.NewBrowser().SignInAsync("13900000009");
        _app.Clock.Advance(TimeSpan.FromMinutes(2));
        var code = await _app.SaveAsync(PhoneCode.Request(PhoneNumber.Parse("13900000009"), PhoneCodePurpose.DeleteAccount, _app.Clock.GetUtcNow()));

        Assert.Equal("/sign-in", (await _app.NewBrowser().PostAsync($"/sign-in/code?id={code.Id}", ("Code", code.Code))).Location());
    }

    [Fact]
    public async Task Known_or_not_every_phone_gets_the_same_answer()
    {
        await _app.NewBrowser().SignInAsync("13900000010");
        _app.Clock.Advance(TimeSpan.FromMinutes(2));

        var known = await (await _app.NewBrowser().GetAsync(await _app.NewBrowser().AskForCodeAsync("13900000010"))).PageAsync();
        var unknown = await (await _app.NewBrowser().GetAsync(await _app.NewBrowser().AskForCodeAsync("13900000011"))).PageAsync();

        Assert.Equal(known.QuerySelector("main")!.TextContent.Replace("0010", "", StringComparison.Ordinal), unknown.QuerySelector("main")!.TextContent.Replace("0011", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("😀😀😀")]
    public async Task What_is_no_phone_number_comes_back_with_what_was_typed(string typed)
    {
        var page = await (await _app.NewBrowser().PostAsync("/sign-in", ("Phone", typed))).PageAsync();

        Assert.NotNull(page.QuerySelector(".govuk-error-summary"));
        Assert.Equal(typed, page.QuerySelector("input[name=Phone]")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task No_phone_number_lies_open_in_the_database()
    {
        await _app.NewBrowser().SignInAsync("13987654321");

        if (!TestDatabase.IsPostgres)
        {
            var file = _app.Place["Data Source=".Length..];
            foreach (var path in new[] { file, file + "-wal" }.Where(File.Exists))
            {
                await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                var bytes = new byte[stream.Length];
                await stream.ReadExactlyAsync(bytes);
                Assert.Equal(-1, bytes.AsSpan().IndexOf("13987654321"u8));
            }
        }
    }

    private async Task<Account> AccountOfAsync(string phone) => Assert.Single(await AccountsOfAsync(phone));

    private Task<List<Account>> AccountsOfAsync(string phone) => _app.ReadAsync(async db =>
        (await db.Set<Account>().ToListAsync()).Where(account => account.PhoneNumber == phone).ToList());
}
