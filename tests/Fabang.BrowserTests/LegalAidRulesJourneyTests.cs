using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>A province raises its standard: one administrator writes, another publishes, and a citizen hears another answer.</summary>
public class LegalAidRulesJourneyTests(Site site)
{
    [Theory]
    [InlineData(Screen.Phone, true, "620000")]
    [InlineData(Screen.Desktop, false, "630000")]
    public async Task Rules_are_written_by_one_published_by_another_and_told_to_a_third(Screen screen, bool script, string province)
    {
        await using var citizen = await Visitor.ComeAsync(site, screen, script);
        await using var author = await AdministratorAsync(screen, script, "马静", province);
        await using var other = await AdministratorAsync(screen, script, "孙立", province);
        await AskAsync(citizen, province);
        await Expect(citizen.Page.Locator("#finding h2")).ToContainTextAsync("看起来申请不到");

        await author.OpenAsync("/admin/legal-aid/rules");
        await author.Page.Locator("main h2 a").ClickAsync();
        await author.PressAsync("起草新版本");
        await author.PressAsync("改生效日期和收入标准");
        await author.Page.FillAsync("input[name=Income]", "1800");
        await author.PressAsync("保存");
        await Expect(author.Page.Locator("#Source-error")).ToBeVisibleAsync();
        await Expect(author.Page.Locator("input[name=Income]")).ToHaveValueAsync("1800");
        await author.Page.FillAsync("input[name=Source]", "甘司〔2026〕5号");
        await author.PressAsync("保存");
        await author.PressAsync("加一种不查收入的人");
        await author.Page.FillAsync("input[name='Form.Chinese']", "牧民");
        await author.Page.FillAsync("input[name='Form.English']", "Herders");
        await author.Page.FillAsync("input[name='Form.Source']", "甘司〔2026〕5号");
        await author.PressAsync("保存");
        foreach (var (income, expected) in new[] { ("1800", "Likely"), ("1801", "Unlikely"), ("0", "Likely") })
        {
            await author.PressAsync("加一个测试用例");
            await author.Page.SelectOptionAsync("select[name=Matter]", "pay");
            await author.Page.FillAsync("input[name=Income]", income);
            await author.Page.FillAsync("input[name=Household]", "1");
            await author.Page.CheckAsync($"input[name=Expected][value={expected}]");
            await author.PressAsync("保存");
        }

        await Expect(author.Page.Locator("#difference-list")).ToContainTextAsync("改为 1,800 元");
        await Expect(author.Page.Locator("#difference-list")).ToContainTextAsync("牧民");
        await author.PressAsync("送审");
        await Expect(author.Page.Locator("main")).ToContainTextAsync("您自己起草的，不能自己批");

        await other.OpenAsync($"/admin/legal-aid/rules/{province}");
        await other.Page.Locator("main p.card a").ClickAsync();
        await other.PressAsync("批准并发布");
        await Expect(other.Page.Locator("[role=status].card")).ToContainTextAsync("发布了");

        await AskAsync(citizen, province);
        await Expect(citizen.Page.Locator("#finding h2")).ToContainTextAsync("看起来可以申请");
        await Expect(citizen.Page.Locator("#finding")).ToContainTextAsync($"+{province}-1");
        await Expect(citizen.Page.Locator("#finding")).ToContainTextAsync("甘司〔2026〕5号");
        await Expect(citizen.Page.Locator("main form")).ToContainTextAsync("牧民");
    }

    private static async Task AskAsync(Visitor citizen, string province)
    {
        await citizen.OpenAsync("/legal-aid");
        await citizen.Page.CheckAsync("input[name=Matter][value=pay]");
        await citizen.Page.CheckAsync("input[name=Group][value=none]");
        await citizen.Page.FillAsync("input[name=Household]", "1");
        await citizen.Page.FillAsync("input[name=Income]", "1700");
        await citizen.Page.SelectOptionAsync("select[name=Province]", province);
        await citizen.PressAsync("看结果");
    }

    private async Task<Visitor> AdministratorAsync(Screen screen, bool script, string name, string province)
    {
        var administrator = await Visitor.ComeAsync(site, screen, script);
        await administrator.SignInAsync(await site.StaffAsync(name, Role.RegionAdministrator, province));
        return administrator;
    }
}
