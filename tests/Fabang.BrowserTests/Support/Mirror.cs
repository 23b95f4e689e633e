using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Fabang.BrowserTests.Support;

/// <summary>Shows what stands on the page of somebody without script where axe, which is script, can look at it: one for all, by turns.</summary>
public sealed partial class Mirror
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private IPage? _page;
    private string _shown = "";

    public async Task ShowAsync(IPage page, Func<IPage, Task> look)
    {
        var content = await page.ContentAsync();
        await _turn.WaitAsync();
        try
        {
            _page ??= await HangAsync();
            _shown = Scripts().Replace(content, "");
            await _page.SetViewportSizeAsync(page.ViewportSize!.Width, page.ViewportSize.Height);
            // Below the same address: its styles come from there.
            await _page.GotoAsync(new Uri(new Uri(page.Url), "/mirror").AbsoluteUri);
            await look(_page);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<IPage> HangAsync()
    {
        var context = await (await Chromium.Browser).NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(Visitor.Patience);
        await context.RouteAsync("**/mirror", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = _shown }));
        return await context.NewPageAsync();
    }

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();
}
