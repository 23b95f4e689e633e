using Fabang.BrowserTests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Fabang.BrowserTests.Support;

/// <summary>The browser of all journeys, of whatever site: it is started when the first of them comes.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>Of Debian, the lightest first.</summary>
    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<IPlaywright>> Driver = new(StartAsync);
    private static readonly Lazy<Task<IBrowser>> OfAll = new(() => LaunchAsync());

    public static Task<IBrowser> Browser => OfAll.Value;

    /// <summary>Where pages are looked at that can show no script.</summary>
    public static Mirror Mirror { get; } = new();

    /// <summary>A browser beside the one of all journeys, such as one that has a camera.</summary>
    public static async Task<IBrowser> LaunchAsync(params string[] more) =>
        await (await Driver.Value).Chromium.LaunchAsync(new() { ExecutablePath = Programs.First(File.Exists), Args = [.. Arguments, .. more] });

    public async ValueTask DisposeAsync()
    {
        if (OfAll.IsValueCreated)
        {
            await (await Browser).DisposeAsync();
        }

        if (Driver.IsValueCreated)
        {
            (await Driver.Value).Dispose();
        }
    }

    private static Task<IPlaywright> StartAsync()
    {
        // As patient as the visitors are: five seconds are soon over where two processors do everything.
        Assertions.SetDefaultExpectTimeout(Visitor.Patience);
        return Playwright.CreateAsync();
    }
}
