using System.Net;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Access;

/// <summary>The application with its guard against forged forms, which other tests go without.</summary>
public sealed class GuardedApp : FabangApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        // The last convention is the one that takes the guard away.
        builder.ConfigureTestServices(services => services.Configure<RazorPagesOptions>(pages => pages.Conventions.RemoveAt(pages.Conventions.Count - 1)));
    }
}

/// <summary>A form that no page of ours gave to this person does nothing.</summary>
[Trait("Engine", "both")]
public class ForgedFormTests(GuardedApp app) : IClassFixture<GuardedApp>
{
    private const string Token = "__RequestVerificationToken";

    [Theory]
    [InlineData("")]
    [InlineData("made up")]
    public async Task Without_its_token_a_form_does_nothing(string token)
    {
        using var visitor = app.Visitor();
        await visitor.ReadPageAsync("/ask");

        using var answer = await visitor.SendAsync("/ask", ("Story", Given.Story), (Token, token));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((await answer.ReadPageAsync()).QuerySelector("h1"));
        Assert.Equal(0, await DraftsAsync());
    }

    [Fact]
    public async Task The_token_of_one_browser_does_nothing_in_another()
    {
        using var one = app.Visitor();
        using var other = app.Visitor();
        var token = await TokenAsync(one, "/ask");
        await other.ReadPageAsync("/ask");

        Assert.Equal(HttpStatusCode.BadRequest, (await other.SendAsync("/ask", ("Story", Given.Story), (Token, token))).StatusCode);
        Assert.Equal(0, await DraftsAsync());
    }

    [Fact]
    public async Task A_token_kept_from_another_sign_in_does_nothing()
    {
        using var browser = app.Visitor();
        var (before, after) = (await app.CitizenAsync("13866660001"), await app.CitizenAsync("13866660002"));
        SignIn(browser, before);
        var token = await TokenAsync(browser, "/my/contact");
        SignIn(browser, after);

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync("/my/contact", ("Language", "en"), ("CodeWord", "向日葵"), (Token, token))).StatusCode);
        Assert.False(await app.ReadAsync(db => db.Set<SafeContact>().AnyAsync(contact => contact.AccountId == after)));

        SignIn(browser, before);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync("/my/contact", ("Language", "en"), ("CodeWord", "向日葵"), (Token, token))).StatusCode);
    }

    private static async Task<string> TokenAsync(HttpClient browser, string page) => (await browser.ReadPageAsync(page)).QuerySelector($"main [name={Token}]")!.GetAttribute("value")!;

    private static void SignIn(HttpClient browser, Guid account)
    {
        browser.DefaultRequestHeaders.Remove("X-Test-Account");
        browser.DefaultRequestHeaders.Add("X-Test-Account", account.ToString());
    }

    private Task<int> DraftsAsync() => app.ReadAsync(db => db.Set<Intake>().CountAsync());
}
