using Fabang.Shell.Returning;
using Fabang.Tests.Access;
using Fabang.Tests.Modules.LegalAid;
using Fabang.Tests.Support;

namespace Fabang.Tests.Shell;

/// <summary>A session that ends while somebody types: what they typed is there when they have signed in again, and is nobody else's.</summary>
public class KeptFormTests(GuardedApp app) : IClassFixture<GuardedApp>
{
    private const string Token = "__RequestVerificationToken";

    private const string Header = "X-Test-Account";

    private static readonly string Story = string.Concat(Enumerable.Range(0, 300).Select(number => $"第{number}天老板说明天给，"));

    [Fact]
    public async Task What_was_typed_is_there_after_signing_in_again_once()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        var page = await DraftAsync(person);
        using var browser = app.Visitor();
        await TypeAsync(browser, person, page);

        var again = await browser.ReadPageAsync(page);

        Assert.Equal(Story, again.Typed("Story"));
        Assert.Equal("恒达公司", again.Typed("OtherNames"));
        Assert.NotNull(again.QuerySelector("input[name=Matter][value=pay][checked]"));
        Assert.Contains("您填的都还在", again.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("错误", again.Title, StringComparison.Ordinal);
        Assert.Equal(AidPeople.Facts.Story, (await browser.ReadPageAsync(page)).Typed("Story"));

        // Sent with the guard of the new page it is taken.
        Assert.Equal(page[..page.LastIndexOf('/')], (await browser.SendAsync(page, Fields(TokenOf(again)))).Place());
        Assert.Equal(Story, (await browser.ReadPageAsync(page)).Typed("Story"));
    }

    [Fact]
    public async Task Who_else_signs_in_at_the_same_computer_does_not_see_it()
    {
        var (one, other) = (await app.CitizenAsync(AidPeople.Phone()), await app.CitizenAsync(AidPeople.Phone()));
        using var browser = app.Visitor();
        SignIn(browser, one);
        var token = TokenOf(await browser.ReadPageAsync("/my/contact"));
        browser.DefaultRequestHeaders.Remove(Header);
        Assert.StartsWith("/sign-in?from=", (await browser.SendAsync("/my/contact", ("Language", "en"), ("CodeWord", "向日葵"), (Token, token))).Place(), StringComparison.Ordinal);

        SignIn(browser, other);

        Assert.Null((await browser.ReadPageAsync("/my/contact")).QuerySelector("main > [role=status]"));
    }

    [Fact]
    public async Task A_code_word_is_not_kept()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var browser = app.Visitor();
        SignIn(browser, person);
        var token = TokenOf(await browser.ReadPageAsync("/my/contact"));
        browser.DefaultRequestHeaders.Remove(Header);
        await browser.SendAsync("/my/contact", ("Language", "en"), ("CodeWord", "向日葵"), (Token, token));

        SignIn(browser, person);
        var again = await browser.ReadPageAsync("/my/contact");

        Assert.NotNull(again.QuerySelector("main > [role=status]"));
        Assert.DoesNotContain("向日葵", again.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("made up")]
    public async Task What_no_page_of_ours_wrote_is_not_shown(string token)
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        var page = await DraftAsync(person);
        using var browser = app.Visitor();
        SignIn(browser, person);
        await browser.ReadPageAsync(page);
        browser.DefaultRequestHeaders.Remove(Header);
        await browser.SendAsync(page, Fields(token));

        SignIn(browser, person);

        Assert.Equal(AidPeople.Facts.Story, (await browser.ReadPageAsync(page)).Typed("Story"));
    }

    [Fact]
    public async Task After_half_an_hour_it_is_gone()
    {
        await using var alone = new GuardedApp();
        await alone.InitializeAsync();
        var person = await alone.CitizenAsync();
        var page = $"/legal-aid/apply/{(await alone.SaveAsync(AidPeople.Filled(person, alone.Clock.GetUtcNow()))).Id}/case";
        using var browser = alone.Visitor();
        await TypeAsync(browser, person, page);

        alone.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal(AidPeople.Facts.Story, (await browser.ReadPageAsync(page)).Typed("Story"));
    }

    [Fact]
    public async Task A_note_that_was_changed_is_nothing()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        var page = await DraftAsync(person);
        using var browser = app.Visitor();
        SignIn(browser, person);
        browser.DefaultRequestHeaders.Add("Cookie", $"{KeptForms.Cookie}=CfDJ8AAAAA");

        Assert.Equal(AidPeople.Facts.Story, (await browser.ReadPageAsync(page)).Typed("Story"));
    }

    /// <summary>They open the page, the session ends, they send what they typed, and sign in again.</summary>
    private static async Task TypeAsync(HttpClient browser, Guid person, string page)
    {
        SignIn(browser, person);
        var token = TokenOf(await browser.ReadPageAsync(page));
        browser.DefaultRequestHeaders.Remove(Header);
        Assert.Equal($"/sign-in?from={Uri.EscapeDataString(page)}", (await browser.SendAsync(page, Fields(token))).Place());
        SignIn(browser, person);
    }

    private static (string, string)[] Fields(string token) =>
        [("Matter", "pay"), ("Story", Story), ("Stage", "NotStarted"), ("OtherNames", "恒达公司"), (Token, token)];

    private static string TokenOf(AngleSharp.Dom.IParentNode page) => page.QuerySelector($"main [name={Token}]")!.GetAttribute("value")!;

    private static void SignIn(HttpClient browser, Guid account)
    {
        browser.DefaultRequestHeaders.Remove(Header);
        browser.DefaultRequestHeaders.Add(Header, account.ToString());
    }

    private async Task<string> DraftAsync(Guid person) => $"/legal-aid/apply/{(await app.SaveAsync(AidPeople.Filled(person, app.Clock.GetUtcNow()))).Id}/case";
}
