using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>A lawyer works through the list of the desk without a mouse, and a duty manager sees it from above.</summary>
public class DeskListJourneyTests(Site site)
{
    private const string County = "360103";

    [Fact]
    public async Task The_list_is_walked_by_keys_and_opened_by_return_and_the_duty_manager_sees_who_has_what()
    {
        await using var lawyer = await Visitor.ComeAsync(site, Screen.Desktop);
        await lawyer.SignInAsync(await site.StaffAsync("王明", Role.Lawyer, County));
        await lawyer.BeginDutyAsync();
        var (first, second) = (await site.QuestionAsync(Journeys.NewPhone(), region: County), await site.QuestionAsync(Journeys.NewPhone(), region: County));

        // What comes stands in the list without a reload.
        await Expect(lawyer.Page.Locator($"#row-{second}")).ToBeVisibleAsync();
        await Expect(lawyer.Page.Locator($"#row-{first}")).ToContainTextAsync("到期");
        await lawyer.CheckAsync();
        await lawyer.Page.Keyboard.PressAsync("Alt+l");
        await Expect(lawyer.Page.Locator($"#row-{first}")).ToBeFocusedAsync();
        await lawyer.Page.Keyboard.PressAsync("j");
        await Expect(lawyer.Page.Locator($"#row-{second}")).ToBeFocusedAsync();
        await lawyer.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(lawyer.Page.Locator($"#row-{first}")).ToBeFocusedAsync();
        await lawyer.Page.Keyboard.PressAsync("End");
        await lawyer.Page.Keyboard.PressAsync("k");
        await lawyer.Page.Keyboard.PressAsync("Enter");
        await lawyer.ArriveAsync($"**/desk/consultations/{first}");
        await lawyer.Page.Keyboard.PressAsync("Alt+j");
        await Expect(lawyer.Page.Locator("textarea[name=Text]")).ToBeVisibleAsync();
        await Expect(lawyer.Page.Locator(".desk-list [aria-current]")).ToHaveAttributeAsync("id", $"row-{first}");
        await lawyer.CheckAsync();

        await using var manager = await Visitor.ComeAsync(site, Screen.Phone);
        await manager.SignInAsync(await site.StaffAsync("周敏", Role.DutyManager, County));
        await manager.OpenAsync("/desk/duty");
        await Expect(manager.Page.Locator(".duty-open li").Filter(new() { Has = manager.Page.Locator($"#row-{first}") })).ToContainTextAsync("在王明手上 在线");
        await manager.CheckAsync();
        await lawyer.OpenAsync("/desk/shift-end");
        await lawyer.CheckAsync();
        await WriteTemplateAsync(lawyer);

        // Where the cursor is, and what was typed stays.
        await lawyer.OpenAsync($"/desk/consultations/{first}");
        await lawyer.Page.FillAsync("textarea[name=Text]", "您好。");
        await lawyer.Page.Locator("#templates summary").ClickAsync();
        await lawyer.PressAsync("放进答复");
        await Expect(lawyer.Page.Locator("textarea[name=Text]")).ToHaveValueAsync("您好。\n先去劳动监察大队。");
        await Expect(lawyer.Page.Locator("[data-keep-status]")).ToHaveTextAsync("草稿已保存");
        await lawyer.CheckAsync();
    }

    private static async Task WriteTemplateAsync(Visitor lawyer)
    {
        await lawyer.OpenAsync("/desk/templates");
        await lawyer.Page.FillAsync("input[name=Title]", "讨薪第一步");
        await lawyer.Page.FillAsync("textarea[name=Text]", "先去劳动监察大队。");
        await lawyer.PressAsync("保存");
        await Expect(lawyer.Page.Locator("main section h2")).ToHaveTextAsync("讨薪第一步");
        await lawyer.CheckAsync();
    }
}
