using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Fabang.Modules.Accounts;
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

    private readonly Site _site;
    private readonly IBrowserContext _context;

    private readonly IBrowserContext? _mirror;

    private readonly ConcurrentBag<string> _complaints = [];

    private Visitor(Site site, IBrowserContext context, IBrowserContext? mirror, IPage page)
    {
        (_site, _context, _mirror, Page) = (site, context, mirror, page);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, said) =>
        {
            if (said.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                _complaints.Add(said.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Cuts the line, or restores it.</summary>
    public Task CutAsync(bool cut) => _context.SetOfflineAsync(cut);

    /// <param name="browser">Theirs; null for the one of all journeys.</param>
    public static async Task<Visitor> ComeAsync(Site site, Screen screen, bool script = true, string language = "zh-CN", IBrowser? browser = null)
    {
        var context = await ContextAsync(site, browser ?? site.Browser, screen, script, language);
        return new(site, context, script ? null : await ContextAsync(site, site.Browser, screen, script: true, language), await context.NewPageAsync());
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

    /// <summary>No rule of axe is broken, and nothing is wider than the screen; what was found clean on a screen of this width is not asked again.</summary>
    public async Task CheckAsync()
    {
        Assert.Empty(Complaints);
        var content = await Page.ContentAsync();
        var seen = $"{Page.ViewportSize!.Width} {Once().Replace(content, "")}";
        if (_site.Clean.ContainsKey(seen))
        {
            return;
        }

        var page = _mirror is null ? Page : await MirrorAsync(_mirror, content);
        var broken = await page.EvaluateAsync<string[]>(
            "axe.run({ resultTypes: ['violations'] }).then(found => found.violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.html).join(', ')}`))");
        Assert.True(broken.Length == 0, $"{Page.Url}: {string.Join("; ", broken)}");
        var wide = await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        Assert.False(wide, $"{Page.Url} is wider than the screen.");
        _site.Clean.TryAdd(seen, true);
    }

    /// <summary>The newest code that was sent to a number, as its owner would read it on the phone.</summary>
    public async Task<string> CodeSentToAsync(string phone)
    {
        var inbox = await _site.Browser.NewPageAsync();
        try
        {
            for (var patience = 0; patience < 60; patience++)
            {
                await inbox.GotoAsync(_site.Address + "/dev/messages");
                var rows = inbox.Locator("tr").Filter(new() { HasText = phone });
                if (await rows.CountAsync() > 0 && SixDigits().Match(await rows.First.InnerTextAsync()) is { Success: true } code)
                {
                    return code.Value;
                }

                await inbox.WaitForTimeoutAsync(500);
            }

            throw new TimeoutException($"No code came to {phone}.");
        }
        finally
        {
            await inbox.CloseAsync();
        }
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
        await _context.DisposeAsync();
        if (_mirror is not null)
        {
            await _mirror.DisposeAsync();
        }
    }

    private static async Task<IBrowserContext> ContextAsync(Site site, IBrowser browser, Screen screen, bool script, string language)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.Address,
            Locale = language,
            JavaScriptEnabled = script,
            // A colour on its way to another is not what is checked.
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = screen is Screen.Phone ? new() { Width = 360, Height = 740 } : new() { Width = 1280, Height = 800 },
        });
        context.SetDefaultTimeout(Patience);
        if (script)
        {
            await context.AddInitScriptAsync(Axe);
        }

        return context;
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

    /// <summary>What stands on the page, shown where axe can run: it needs script, which this visitor has not.</summary>
    private static async Task<IPage> MirrorAsync(IBrowserContext mirror, string content)
    {
        var html = Scripts().Replace(content, "");
        var page = mirror.Pages.Count > 0 ? mirror.Pages[0] : await mirror.NewPageAsync();
        await page.UnrouteAllAsync();
        await page.RouteAsync("**/mirror", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html }));
        await page.GotoAsync("/mirror");
        return page;
    }

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    /// <summary>What differs each time a page is made: tokens against forgery and identifiers.</summary>
    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Once();

    [GeneratedRegex("/staff/second-factor")]
    private static partial Regex SecondFactor();

    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)")]
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
