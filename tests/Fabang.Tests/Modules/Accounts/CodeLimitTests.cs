using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Accounts;

public class CodeLimitTests : IClassFixture<FabangApp>
{
    private readonly FabangApp _app;

    public CodeLimitTests(FabangApp app)
    {
        _app = app;
        // What the test before has counted is over.
        app.Clock.Advance(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task A_phone_gets_one_code_a_minute_and_five_an_hour()
    {
        var browser = _app.NewBrowser();
        for (var sent = 0; sent < 5; sent++)
        {
            await browser.AskForCodeAsync("13900000001");
            var early = await browser.PostAsync("/sign-in", ("Phone", "13900000001"));
            Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
            _app.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var sixth = await browser.PostAsync("/sign-in", ("Phone", "13900000001"));
        Assert.Equal(HttpStatusCode.Conflict, sixth.StatusCode);
        Assert.Contains("请等 55 分钟", (await sixth.PageAsync()).Body!.TextContent, StringComparison.Ordinal);

        _app.Clock.Advance(TimeSpan.FromMinutes(55));
        await browser.AskForCodeAsync("13900000001");
    }

    [Fact]
    public async Task One_address_cannot_have_codes_sent_to_everybody()
    {
        var browser = _app.NewBrowser();
        for (var phone = 0; phone < PhoneCodes.PerAddress[0].Most; phone++)
        {
            await browser.AskForCodeAsync($"138000000{phone:D2}");
        }

        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync("/sign-in", ("Phone", "13900000002"))).StatusCode);
    }

    [Fact]
    public async Task Strangers_cannot_keep_a_phone_from_its_codes_where_it_was_used_before()
    {
        const string phone = "13900000005";
        var own = _app.NewBrowser();
        await own.SignInAsync(phone);
        await own.PostAsync("/sign-out");
        _app.Clock.Advance(TimeSpan.FromHours(2));
        var taken = 0;
        for (var address = 1; address <= 5; address++)
        {
            for (var sent = 0; sent < PhoneCodes.PerPhoneAndAddress[1].Most; sent++)
            {
                taken += await AskFromAsync($"203.0.113.{address}", phone) ? 1 : 0;
                _app.Clock.Advance(TimeSpan.FromMinutes(1));
            }
        }

        Assert.Equal(PhoneCodes.PerPhoneOfStrangers[0].Most, taken);
        Assert.Equal(HttpStatusCode.Conflict, (await _app.NewBrowser().PostAsync("/sign-in", ("Phone", phone))).StatusCode);
        await own.AskForCodeAsync(phone);
    }

    [Fact]
    public async Task One_address_cannot_use_up_the_codes_of_a_phone()
    {
        for (var sent = 0; sent < PhoneCodes.PerPhoneAndAddress[1].Most; sent++)
        {
            Assert.True(await AskFromAsync("203.0.113.9", "13900000006"));
            _app.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.False(await AskFromAsync("203.0.113.9", "13900000006"));
        await _app.NewBrowser().AskForCodeAsync("13900000006");
    }

    [Fact]
    public async Task A_phone_is_not_rung_all_day_long()
    {
        var taken = 0;
        for (var hour = 0; hour < 23; hour++)
        {
            taken += await AskFromAsync($"203.0.113.{hour}", "13900000007") && await AskFromAsync($"198.51.100.{hour}", "13900000007") ? 2 : 0;
            _app.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(PhoneCodes.PerPhoneOfStrangers[1].Most, taken);
    }

    [Fact]
    public async Task Two_nodes_count_together()
    {
        await using var second = _app.SameDatabase();
        await second.InitializeAsync();
        await _app.NewBrowser().AskForCodeAsync("13900000003");

        Assert.Equal(HttpStatusCode.Conflict, (await second.NewBrowser().PostAsync("/sign-in", ("Phone", "13900000003"))).StatusCode);
    }

    [Fact, Trait("Engine", "both")]
    public async Task Of_ten_who_ask_at_once_for_one_phone_one_gets_a_code()
    {

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => _app.NewBrowser().PostAsync("/sign-in", ("Phone", "13900000004")))));

        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Redirect);
    }

    /// <summary>Whether somebody at this address gets a code for the phone.</summary>
    private Task<bool> AskFromAsync(string address, string phone) => _app.WithAsync<IServiceProvider, bool>(async services =>
    {
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
        try
        {
            await services.GetRequiredService<PhoneCodes>().IssueAsync(PhoneNumber.Parse(phone), PhoneCodePurpose.SignIn);
            return true;
        }
        catch (Fabang.Kernel.BrokenRuleException broken) when (broken.Code == "Accounts.TooManyCodes")
        {
            return false;
        }
    });
}
