using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>An editor finds a mistake in an article, another approves the correction, and a citizen reads it with its note.</summary>
[Collection(Site.Library)]
public class CorrectionJourneyTests(Site site)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task A_mistake_is_corrected_by_two_and_read_by_a_third(Screen screen, bool script)
    {
        var law = $"示例桥灯条例{(script ? "甲" : "乙")}";
        await ImportAsync(law);
        await using var citizen = await Visitor.ComeAsync(site, screen, script);
        await using var first = await EditorAsync(screen, script, "赵刚");
        await using var second = await EditorAsync(screen, script, "吴洁");

        await citizen.OpenAsync($"/laws/{law}/1");
        await Expect(citizen.Page.Locator("main")).Not.ToContainTextAsync("提出更正");
        await first.OpenAsync($"/laws/{law}/1");
        await first.PressAsync("提出更正");
        await Expect(first.Page.Locator("textarea[name=Text]")).ToHaveValueAsync("桥灯在天黑以后熄灭。");
        await first.PressAsync("提交审核");
        await Expect(first.Page.Locator("#Reason-error")).ToBeVisibleAsync();
        await first.Page.FillAsync("textarea[name=Text]", "桥灯在天亮以后熄灭。");
        await first.Page.FillAsync("textarea[name=Reason]", "“天亮”误作“天黑”");
        await first.Page.FillAsync("input[name=Source]", "国务院公报2015年第5号");
        await first.PressAsync("提交审核");
        await Expect(first.Page.Locator("main")).ToContainTextAsync("等另一位编辑审核");

        await second.OpenAsync("/admin/laws/citations");
        await second.Page.Locator("main a").Filter(new() { HasText = "条文更正" }).ClickAsync();
        await second.PressAsync($"《{law}》第一条");
        await Expect(second.Page.Locator("ins")).ToHaveTextAsync("亮");
        await second.Page.FillAsync("textarea[name=Reason]", "和公报逐字核对过");
        await second.PressAsync("批准更正");
        await Expect(second.Page.Locator("[role=status].card")).ToContainTextAsync("批准了");

        await citizen.OpenAsync($"/laws/{law}/1");
        await Expect(citizen.Page.Locator(".official-large")).ToContainTextAsync("天亮以后熄灭");
        await Expect(citizen.Page.Locator("aside.corrected")).ToContainTextAsync("本条文字经更正");
        await citizen.PressAsync("看前后对照");
        await Expect(citizen.Page.Locator("del")).ToHaveTextAsync("黑");
        await Expect(citizen.Page.Locator("main")).ToContainTextAsync("国务院公报2015年第5号");
        await Expect(citizen.Page.Locator("main")).Not.ToContainTextAsync("吴洁");
        await citizen.OpenAsync($"/laws/{law}");
        await Expect(citizen.Page.Locator("#a1 .corrected")).ToContainTextAsync("本条文字经更正");

        await second.OpenAsync("/admin/laws/corrections?Show=Decided");
        await second.PressAsync($"《{law}》第一条");
        await second.Page.FillAsync("textarea[name=Reason]", "公报后来有勘误");
        await second.PressAsync("撤销更正");
        await Expect(second.Page.Locator(".time-line")).ToContainTextAsync("吴洁撤销");
    }

    private async Task<Visitor> EditorAsync(Screen screen, bool script, string name)
    {
        var editor = await Visitor.ComeAsync(site, screen, script);
        await editor.SignInAsync(await site.StaffAsync(name, Role.PlatformAdministrator, "000000"));
        return editor;
    }

    private async Task ImportAsync(string law)
    {
        var folder = Directory.CreateTempSubdirectory("fabang-laws-");
        await File.WriteAllTextAsync(
            Path.Combine(folder.CreateSubdirectory("national/行政法规").FullName, $"{law}(2015-05-01).md"), $"# {law}\n\n2015年5月1日 国务院公布\n\n<!-- INFO END -->\n\n第一条 桥灯在天黑以后熄灭。\n");
        await site.ImportAsync(folder.FullName);
        folder.Delete(recursive: true);
    }
}
