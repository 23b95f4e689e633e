using System.Collections.Concurrent;
using Fabang.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>The pages that anybody reads: in English, in large text, enlarged twice, and how heavy they are.</summary>
public class ReadingTests(Site site)
{
    private const int Heaviest = 100 * 1024;

    private static readonly string[] Pages = ["/", "/ask", "/laws", "/laws/search?q=工资", "/laws/plain/wages-and-work", "/region", "/ask/resume", "/accessibility", "/nothing/here"];

    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desktop, true)]
    public async Task In_English_and_in_large_text_everything_is_there(Screen screen, bool script)
    {
        await using var visitor = await Visitor.ComeAsync(site, screen, script, "en-US");
        await visitor.OpenAsync("/");
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        if (screen is Screen.Desktop)
        {
            Assert.True((await visitor.Page.Locator(".top").BoundingBoxAsync())!.Height < 80, "The header takes a second row.");
        }

        await visitor.PressAsync("Large text");
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-text", "large");
        await Expect(visitor.Page.Locator(".choices")).ToContainTextAsync("Normal text");
        foreach (var address in Pages)
        {
            await visitor.OpenAsync(address);
        }

        await visitor.OpenAsync("/ask");
        await visitor.PressAsync("中文");
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-text", "large");
    }

    [Fact]
    public async Task Enlarged_twice_nothing_is_cut_off()
    {
        await using var visitor = await Visitor.ComeAsync(site, Screen.Desktop);
        await visitor.Page.SetViewportSizeAsync(640, 450);
        foreach (var address in Pages)
        {
            await visitor.OpenAsync(address);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/ask")]
    [InlineData("/laws")]
    [InlineData("/laws/search?q=工资")]
    public async Task The_first_load_is_light(string address)
    {
        await using var visitor = await Visitor.ComeAfreshAsync(site, Screen.Phone);
        var requests = new ConcurrentBag<IRequest>();
        visitor.Page.RequestFinished += (_, request) => requests.Add(request);

        await visitor.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var sizes = await Task.WhenAll(requests.Select(request => request.SizesAsync()));
        Assert.InRange(sizes.Sum(size => size.ResponseBodySize), 1, Heaviest);
    }

    [Fact]
    public async Task The_keyboard_alone_asks_a_question()
    {
        await using var visitor = await Visitor.ComeAsync(site, Screen.Desktop);
        await visitor.OpenAsync("/");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Page.Locator(".skip")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Page.Locator("textarea[name=Story]")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.TypeAsync(Journeys.Story);
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.ArriveAsync("**/ask/law");
        await visitor.CheckAsync();
    }
}
