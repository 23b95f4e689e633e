using System.Net;
using Fabang.Tests.Support;

namespace Fabang.Tests.Shell;

[Collection<ShellCollection>]
public class PreferencesTests(FabangApp app)
{
    [Theory]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hans")]
    [InlineData("en-US", "en")]
    [InlineData("fr", "zh-Hans")]
    public async Task A_page_speaks_the_language_of_the_browser(string asked, string spoken)
    {
        var page = await app.Visitor().In(asked).PageAsync("/accessibility");

        Assert.Equal(spoken, page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_chosen_language_stays_and_one_comes_back_to_the_same_page()
    {
        var visitor = app.Visitor().In(Site.Chinese);
        var back = (await visitor.PageAsync("/accessibility?from=x&handler=Y")).Only("form:has([name=language]) [name=back]").GetAttribute("value");

        var answer = await visitor.PostAsync("/preferences/language", Site.Form(("language", "en"), ("back", back!)));

        Assert.Equal("/accessibility?from=x", answer.Headers.Location?.OriginalString);
        Assert.Equal("en", (await visitor.PageAsync("/accessibility")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Large_text_stays_and_can_be_undone()
    {
        var visitor = app.Visitor();

        await visitor.PostAsync("/preferences/text-size", Site.Form(("size", "large"), ("back", "/")));
        var large = await visitor.PageAsync("/accessibility");
        await visitor.PostAsync("/preferences/text-size", Site.Form(("size", large.Only("[name=size]").GetAttribute("value")!), ("back", "/")));

        Assert.Equal("large", large.DocumentElement.GetAttribute("data-text"));
        Assert.Equal("normal", (await visitor.PageAsync("/accessibility")).DocumentElement.GetAttribute("data-text"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task Nobody_is_sent_to_another_site(string back)
    {
        foreach (var url in new[] { "/preferences/language", "/preferences/text-size" })
        {
            var answer = await app.Visitor().PostAsync(url, Site.Form(("language", "en"), ("size", "large"), ("back", back)));

            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal("/", answer.Headers.Location?.OriginalString);
        }
    }

    [Fact]
    public async Task The_way_back_may_hold_chinese_as_a_person_types_it()
    {
        var answer = await app.Visitor().PostAsync("/preferences/text-size", Site.Form(("size", "large"), ("back", "/laws/民法典")));

        Assert.Equal("/laws/%E6%B0%91%E6%B3%95%E5%85%B8", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_language_nobody_speaks_changes_nothing()
    {
        var visitor = app.Visitor().In(Site.Chinese);

        await visitor.PostAsync("/preferences/language", Site.Form(("language", "xx"), ("back", "/")));

        Assert.Equal("zh-Hans", (await visitor.PageAsync("/accessibility")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Reading_a_page_sets_no_cookie()
    {
        var answer = await app.Visitor().GetAsync("/accessibility");

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("no-cache, private", answer.Headers.CacheControl?.ToString());
    }
}
