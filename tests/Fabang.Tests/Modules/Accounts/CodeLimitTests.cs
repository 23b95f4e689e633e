using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;

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
    public async Task Two_nodes_count_together()
    {
        await using var second = _app.SameDatabase();
        await second.InitializeAsync();
        second.Clock.SetUtcNow(_app.Clock.GetUtcNow());
        await _app.NewBrowser().AskForCodeAsync("13900000003");

        Assert.Equal(HttpStatusCode.Conflict, (await second.NewBrowser().PostAsync("/sign-in", ("Phone", "13900000003"))).StatusCode);
    }

    [Fact]
    public async Task Of_ten_who_ask_at_once_for_one_phone_one_gets_a_code()
    {

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => _app.NewBrowser().PostAsync("/sign-in", ("Phone", "13900000004")))));

        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Redirect);
    }
}
