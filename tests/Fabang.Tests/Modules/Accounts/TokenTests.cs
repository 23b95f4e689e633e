using System.Net;
using System.Text.Json;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Accounts;

/// <summary>A program signs in for a citizen: the same sessions, throttles and records as the pages, and no cookie anywhere.</summary>
[Trait("Engine", "both")]
public class TokenTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_program_signs_in_and_out_and_stands_among_the_devices()
    {
        using var program = new ApiProgram(app);
        await program.SignInAsync("13822220001");
        var devices = (await program.GetAsync("/my/sessions")).GetProperty("items");
        Assert.Equal("村口服务终端", Assert.Single(devices.EnumerateArray()).GetProperty("device").GetString());
        Assert.True(devices[0].GetProperty("isThis").GetBoolean());
        var account = await AccountAsync("13822220001");
        Assert.True(await app.WithAsync<Consents, bool>(consents => consents.HasAsync(account, PhoneSignIn.KeepingThePhone)));

        await program.PostAsync("/sign-out");

        await RefusedAsync(program);
        Assert.NotNull((await SessionAsync(account)).EndedAt);
    }

    [Fact]
    public async Task The_page_of_devices_shows_a_program_and_signs_it_out()
    {
        using var program = new ApiProgram(app);
        await program.SignInAsync("13822220002");
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var browser = app.NewBrowser();
        await browser.SignInAsync("13822220002");
        Assert.Contains("村口服务终端", (await browser.ReadAsync("/my/account/sessions")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await program.GetAsync("/my/sessions")).GetProperty("total").GetInt32());

        await browser.PostAsync("/my/account/sessions?handler=Everywhere");

        await RefusedAsync(program);
    }

    [Fact]
    public async Task A_token_grows_old_as_a_session_does()
    {
        using var program = new ApiProgram(app);
        await program.SignInAsync("13822220003");
        app.Clock.Advance(TimeSpan.FromDays(29));
        await program.GetAsync("/my/sessions");
        app.Clock.Advance(TimeSpan.FromDays(29));
        await program.GetAsync("/my/sessions");
        app.Clock.Advance(TimeSpan.FromDays(31));
        await RefusedAsync(program);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CfDJ8made-up")]
    [InlineData("00000000000000000000000000000000")]
    public async Task What_is_no_token_opens_nothing(string? token)
    {
        using var program = new ApiProgram(app) { Token = token };
        await RefusedAsync(program);
    }

    [Fact]
    public async Task Staff_have_no_token()
    {
        var staff = await app.StaffAsync("王明", "330106", Role.Lawyer);
        using var program = await ApiProgram.OfAsync(app, staff, AccountKind.Staff);
        await RefusedAsync(program);
    }

    [Fact]
    public async Task A_cookie_opens_nothing_under_the_api_and_a_token_opens_no_page()
    {
        var browser = app.NewBrowser();
        await browser.SignInAsync("13822220004");
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/v1/my/consultations")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/my/account")).StatusCode);

        using var program = new ApiProgram(app);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await program.SignInAsync("13822220004");
        using var client = app.CreateDefaultClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", program.Token);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/my/account")).StatusCode);
        // The cookie of the session is no token, and the id of the session neither.
        program.Token = (await SessionAsync(await AccountAsync("13822220004"))).Id.ToString("N");
        await RefusedAsync(program);
    }

    [Fact]
    public async Task Codes_are_counted_as_on_the_page_and_a_device_that_is_known_is_no_stranger()
    {
        using var program = new ApiProgram(app);
        await program.SignInAsync("13822220005");
        Assert.NotNull(program.Device);
        using var stranger = new ApiProgram(app);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await stranger.PostAsync("/sign-in/codes", new { phone = "13822220005" });
        using var answer = await stranger.SendAsync(HttpMethod.Post, "/sign-in/codes", new { phone = "13822220005" });
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Equal("Accounts.TooManyCodes", JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("type").GetString());

        await program.PostAsync("/sign-in/codes", new { phone = "13822220005" });
    }

    [Fact]
    public async Task A_wrong_code_is_named_and_a_right_one_opens_once()
    {
        using var program = new ApiProgram(app);
        var bad = await program.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, "/sign-in/codes", new { phone = "12345" });
        Assert.True(bad.GetProperty("errors").TryGetProperty("phone", out _));
        var id = (await program.PostAsync("/sign-in/codes", new { phone = "13822220006" })).GetProperty("id").GetGuid();
        var code = await app.CodeOfAsync(id);
        var wrong = await program.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, "/sign-in", new { id, code = code == "000000" ? "111111" : "000000" });
        Assert.Equal("Accounts.WrongCode", wrong.GetProperty("type").GetString());
        Assert.True(wrong.GetProperty("errors").TryGetProperty("code", out _));
        await program.PostAsync("/sign-in", new { id, code });
        await program.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, "/sign-in", new { id, code });
    }

    private static async Task RefusedAsync(ApiProgram program) => await program.RefusedAsync(HttpStatusCode.Unauthorized, HttpMethod.Get, "/my/sessions");

    private Task<Guid> AccountAsync(string phone) => app.ReadAsync(async db => (await db.Set<Account>().ToListAsync()).Single(account => account.PhoneNumber == phone).Id);

    private Task<Session> SessionAsync(Guid account) => app.ReadAsync(db => db.Set<Session>().AsNoTracking().Where(session => session.AccountId == account).OrderByDescending(session => session.CreatedAt).FirstAsync());
}
