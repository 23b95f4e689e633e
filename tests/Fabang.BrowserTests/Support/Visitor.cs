using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
using Fabang.Modules.Accounts;
using Fabang.Tests.Support;
using Microsoft.Playwright;

namespace Fabang.BrowserTests.Support;

/// <summary>Somebody with a browser of their own. Every page they come to is checked for accessibility.</summary>
public sealed partial class Visitor : IAsyncDisposable
{
    /// <summary>How long anything on a page is waited for, in milliseconds.</summary>
    public const int Patience = 60_000;

    /// <summary>
    /// Run as it is: our pages have no frames, and the blank page on which Deque.AxeCore.Playwright would gather the frames' results costs ten times
    /// what the rules do.
    /// </summary>
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Of all sites: they show the same pages.</summary>
    private static readonly KnownShapes Clean = new();

    private static int _visitors;

    private readonly Site _site;
    private readonly LeftPages.Kind? _kind;
    private readonly bool _script;
    private readonly ConcurrentBag<string> _complaints = [];

    private Visitor(Site site, IPage page, bool script, LeftPages.Kind? kind)
    {
        (_site, Page, _script, _kind) = (site, page, script, kind);
        page.PageError += Complain;
        page.Console += Complain;
    }

    public IPage Page { get; }

    /// <summary>Cuts the line, or restores it.</summary>
    public Task CutAsync(bool cut) => Page.Context.SetOfflineAsync(cut);

    public static async Task<Visitor> ComeAsync(Site site, Screen screen, bool script = true, string language = "zh-CN")
    {
        var kind = new LeftPages.Kind(site.Address, script, language);
        var page = LeftPages.Take(kind) ?? await PageAsync(site, await Chromium.Browser, script, language);
        await EnterAsync(page, screen);
        return new(site, page, script, kind);
    }

    /// <summary>With a browser that nobody has used and nobody will: it has fetched nothing, or is changed for good.</summary>
    /// <param name="site">Where they come.</param>
    /// <param name="screen">How wide theirs is.</param>
    /// <param name="language">Theirs.</param>
    /// <param name="browser">Theirs; null for the one of all journeys.</param>
    public static async Task<Visitor> ComeAfreshAsync(Site site, Screen screen, string language = "zh-CN", IBrowser? browser = null)
    {
        var page = await PageAsync(site, browser ?? await Chromium.Browser, script: true, language);
        await EnterAsync(page, screen);
        return new(site, page, script: true, kind: null);
    }

    /// <summary>What the browser complained of: a broken script, or something that the policy of the page forbids.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>Opens an address and checks the page.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await CheckAsync();
    }

    /// <summary>Presses a button or follows a link, by its words, and checks the page it leads to.</summary>
    public async Task PressAsync(string words)
    {
        await Page.Locator("button, a").Filter(new() { HasText = words }).First.ClickAsync();
        await LoadedAsync();
        await CheckAsync();
    }

    /// <summary>Waits until the page of this address is whole. WaitForURLAsync may wait for ever, as <see cref="LoadedAsync"/> tells.</summary>
    /// <param name="address">With ** for anything, and * for anything without a slash.</param>
    public async Task ArriveAsync(string address)
    {
        var pattern = Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex($"{pattern}$"));
        await LoadedAsync();
    }

    /// <summary>Opens what is folded away, by its words, and checks it.</summary>
    public async Task PressSummaryAsync(string words)
    {
        await Page.Locator("summary").Filter(new() { HasText = words }).First.ClickAsync();
        await CheckAsync();
    }

    /// <summary>Nothing is wider than the screen, and no rule of axe is broken by what it has not seen. No rule looks other on another engine: on the second, axe is not asked.</summary>
    public async Task CheckAsync()
    {
        Assert.Empty(Complaints);
        var wide = await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        Assert.False(wide, $"{Page.Url} is wider than the screen.");
        if (TestDatabase.IsPostgres || await Clean.NewOnAsync(Page) is not { Count: > 0 } shapes)
        {
            return;
        }

        if (_script)
        {
            await AskAxeAsync(Page);
        }
        else
        {
            await Chromium.Mirror.ShowAsync(Page, AskAxeAsync);
        }

        Clean.AreClean(shapes);
    }

    /// <summary>The newest code that was sent to a number, as its owner would read it on the phone.</summary>
    public async Task<string> CodeSentToAsync(string phone)
    {
        using var inbox = new HttpClient();
        for (var patience = Stopwatch.StartNew(); patience.ElapsedMilliseconds < Patience; await Task.Delay(100))
        {
            var page = new HtmlParser().ParseDocument(await inbox.GetStringAsync(_site.Address + "/dev/messages"));
            var texts = page.QuerySelectorAll("tr").Select(row => row.TextContent).Where(text => text.Contains(phone, StringComparison.Ordinal));
            if (texts.Select(text => SixDigits().Match(text)).FirstOrDefault(match => match.Success) is { } code)
            {
                return code.Value;
            }
        }

        throw new TimeoutException($"No code came to {phone}.");
    }

    /// <summary>Signs in at the door of the staff, with both factors.</summary>
    public async Task SignInAsync(string user)
    {
        await OpenAsync("/staff/sign-in");
        await Page.FillAsync("input[name=UserName]", user);
        await Page.FillAsync("input[name=Password]", Site.Password);
        await Page.Locator("main form button").First.ClickAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(SecondFactor());
        await LoadedAsync();
        await CheckAsync();
        await Page.FillAsync("input[name=Code]", Totp.CodeAt(Site.AuthenticatorKey, _site.Clock.GetUtcNow()));
        await Page.Locator("main form button").First.ClickAsync();
        await LoadedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Page.PageError -= Complain;
        Page.Console -= Complain;
        if (_kind is not null && Page.Context.Pages.Count == 1)
        {
            await LeftPages.LeaveAsync(_kind, Page);
        }
        else
        {
            await Page.Context.DisposeAsync();
        }
    }

    private static async Task<IPage> PageAsync(Site site, IBrowser browser, bool script, string language)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.Address,
            Locale = language,
            JavaScriptEnabled = script,
            // A colour on its way to another is not what is checked.
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    private static async Task EnterAsync(IPage page, Screen screen)
    {
        var (width, height) = screen is Screen.Phone ? (360, 740) : (1280, 800);
        await page.SetViewportSizeAsync(width, height);
        // Each comes from an address of their own, as people do: codes are counted by address, too.
        var address = new IPAddress([10, .. BitConverter.GetBytes(Interlocked.Increment(ref _visitors)).Take(3)]);
        await page.Context.SetExtraHTTPHeadersAsync([KeyValuePair.Create("X-Forwarded-For", address.ToString())]);
    }

    private void Complain(object? sender, string error) => _complaints.Add(error);

    private void Complain(object? sender, IConsoleMessage said)
    {
        if (said.Text.Contains("Content Security Policy", StringComparison.Ordinal))
        {
            _complaints.Add(said.Text);
        }
    }

    /// <summary>
    /// The page is whole. It is asked each time: WaitForLoadStateAsync waits for an event, and waits for ever when that comes while it begins.
    /// </summary>
    private async Task LoadedAsync()
    {
        var patience = Stopwatch.StartNew();
        while (!await CompleteAsync())
        {
            if (patience.Elapsed > TimeSpan.FromMinutes(1))
            {
                throw new TimeoutException($"{Page.Url} does not finish loading.");
            }

            await Task.Delay(20);
        }

        async Task<bool> CompleteAsync()
        {
            try
            {
                return await Page.EvaluateAsync<string>("document.readyState") == "complete";
            }
            catch (PlaywrightException moved) when (moved.Message.Contains("Execution context was destroyed", StringComparison.Ordinal))
            {
                return false;
            }
        }
    }

    private async Task AskAxeAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        var broken = await page.EvaluateAsync<string[]>(
            "axe.run({ resultTypes: ['violations'] }).then(found => found.violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.html).join(', ')}`))");
        Assert.True(broken.Length == 0, $"{Page.Url}: {string.Join("; ", broken)}");
    }

    [GeneratedRegex("/staff/second-factor")]
    private static partial Regex SecondFactor();

    /// <summary>A code, and not the region in the number of a matter.</summary>
    [GeneratedRegex(@"(?<![-\d])[0-9]{6}(?![-\d])")]
    private static partial Regex SixDigits();
}

/// <summary>What is looked at.</summary>
public enum Screen
{
    /// <summary>360 px wide</summary>
    Phone,

    /// <summary>1280 px wide</summary>
    Desktop,
}
