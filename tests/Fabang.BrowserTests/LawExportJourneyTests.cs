using System.Text;
using Fabang.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>Somebody takes an article home: as a file, copied with its source, on paper.</summary>
[Collection(Site.Library)]
public class LawExportJourneyTests(Site site)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task An_article_is_saved_copied_and_printed(Screen screen, bool script)
    {
        await ImportAsync();
        await using var visitor = await Visitor.ComeAsync(site, screen, script);
        await visitor.OpenAsync("/laws/示例灯笼条例/1");

        await SavesAsync(visitor, "下载 Word", "《示例灯笼条例》（2021年公布）第一条.docx", "PK");
        await SavesAsync(visitor, "下载 PDF", "《示例灯笼条例》（2021年公布）第一条.pdf", "%PDF");
        await Expect(visitor.Page.Locator("#citation")).ToContainTextAsync("灯笼挂在门前。");
        if (script)
        {
            await visitor.Page.Context.GrantPermissionsAsync(["clipboard-write"]);
            await visitor.PressAsync("复制条文和出处");
            await Expect(visitor.Page.Locator("[role=status]")).ToHaveTextAsync("复制好了");
        }
        else
        {
            await Expect(visitor.Page.Locator("button[data-copy]")).ToBeHiddenAsync();
        }

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visitor.Page.Locator(".only-print")).ToContainTextAsync("打印日期");
        await Expect(visitor.Page.Locator("nav.entrances")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator(".files")).ToBeHiddenAsync();
    }

    private static async Task SavesAsync(Visitor visitor, string link, string name, string begins)
    {
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        Assert.Equal(name, download.SuggestedFilename);
        var content = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.StartsWith(begins, Encoding.Latin1.GetString(content), StringComparison.Ordinal);
    }

    private async Task ImportAsync()
    {
        var folder = Directory.CreateTempSubdirectory("fabang-laws-");
        var place = folder.CreateSubdirectory("national/行政法规");
        await File.WriteAllTextAsync(
            Path.Combine(place.FullName, "示例灯笼条例(2021-05-01).md"),
            "# 示例灯笼条例\n\n2021年5月1日 国务院公布\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n第一条 灯笼挂在门前。\n");
        await site.ImportAsync(folder.FullName);
        folder.Delete(recursive: true);
    }
}
