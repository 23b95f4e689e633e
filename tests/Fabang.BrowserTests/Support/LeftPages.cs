using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Fabang.BrowserTests.Support;

/// <summary>
/// Pages that visitors have left, for those who come next: to open one, with a process of its own, costs more than most visitors do in it. Nothing stays
/// there of whoever has left but what the browser has fetched.
/// </summary>
internal static class LeftPages
{
    private static readonly ConcurrentDictionary<Kind, ConcurrentBag<IPage>> Left = [];

    /// <summary>What a browser cannot change any more once a page is open.</summary>
    internal sealed record Kind(string Site, bool Script, string Language);

    public static IPage? Take(Kind kind) => Left.TryGetValue(kind, out var pages) && pages.TryTake(out var page) ? page : null;

    /// <summary>Clears it for the next one; closes it where it is on its way elsewhere.</summary>
    public static async Task LeaveAsync(Kind kind, IPage page)
    {
        try
        {
            await page.Context.SetOfflineAsync(false);
            await page.EvaluateAsync("location.protocol.startsWith('http') && sessionStorage.clear()");
            await page.GotoAsync("about:blank");
            await page.EmulateMediaAsync(new() { Media = Media.Null });
            await page.Context.ClearPermissionsAsync();
            await page.Context.ClearCookiesAsync();
        }
        catch (PlaywrightException)
        {
            await page.Context.DisposeAsync();
            return;
        }

        Left.GetOrAdd(kind, _ => []).Add(page);
    }
}
