using System.Globalization;
using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>A shift is planned, taken, and changes hands; all of it on a telephone and without script.</summary>
public class RotaJourneyTests(Site site)
{
    private const string County = "330182";

    [Fact]
    public async Task A_shift_is_planned_taken_and_swapped()
    {
        await using var manager = await StaffAsync("林队", Role.DutyManager);
        await using var lawyer = await StaffAsync("严一", Role.Lawyer);
        await using var colleague = await StaffAsync("严二", Role.Lawyer);
        await manager.OpenAsync("/desk/rota");
        await manager.OpenAsync("/desk/rota/new");
        await manager.Page.FillAsync("input[name=Day]", DateTime.UtcNow.AddDays(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await manager.Page.FillAsync("input[name=From]", "09:00");
        await manager.Page.FillAsync("input[name=Until]", "12:00");
        await manager.Page.FillAsync("input[name=Places]", "1");
        await manager.PressAsync("排上");
        await Expect(manager.Page.Locator("main")).ToContainTextAsync("还缺 1 人");
        await manager.OpenAsync("/desk/rota/forecast");
        await Expect(manager.Page.Locator("main")).ToContainTextAsync("数据还太少");

        await lawyer.OpenAsync("/desk/rota");
        await lawyer.Page.Locator("ul.queue a").First.ClickAsync();
        await lawyer.CheckAsync();
        await lawyer.PressAsync("报名");
        await lawyer.Page.Locator("ul.queue a").First.ClickAsync();
        await lawyer.ChooseColleagueAsync("严二");
        await lawyer.PressAsync("请同事顶班");
        await Expect(lawyer.Page.Locator("main")).ToContainTextAsync("您请严二顶班");

        await colleague.OpenAsync("/desk/rota");
        await colleague.PressAsync("同意，我来");
        await Expect(colleague.Page.Locator("main")).ToContainTextAsync("您的班");
        await colleague.OpenAsync("/desk/rota/calendar");
        await colleague.PressAsync("生成地址");
        await Expect(colleague.Page.Locator("code")).ToContainTextAsync("/rota/");
        await manager.OpenAsync("/desk/allocation/shares");
        await manager.PressAsync("严一");
    }

    private async Task<Visitor> StaffAsync(string name, Role role)
    {
        var visitor = await Visitor.ComeAsync(site, Screen.Phone, script: false);
        await visitor.SignInAsync(await site.StaffAsync(name, role, County));
        return visitor;
    }
}
