using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>The person names the other side; the lawyer of one of the same name reads nothing until the duty manager has decided.</summary>
public class ConflictJourneyTests(Site site)
{
    [Theory]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desktop, true)]
    public async Task Who_may_stand_on_the_other_side_reads_nothing_until_it_is_decided(Screen screen, bool script)
    {
        var name = $"司马{(script ? "飞" : "云")}";
        var lawyerName = $"韩{(script ? "飞" : "云")}";
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await using var lawyer = await Visitor.ComeAsync(site, screen, script);
        await using var manager = await Visitor.ComeAsync(site, screen, script);
        await lawyer.SignInAsync(await site.StaffAsync(lawyerName, Role.Lawyer, "330106"));
        await manager.SignInAsync(await site.StaffAsync("何队", Role.DutyManager, "330106"));
        await lawyer.BeginDutyAsync();
        await lawyer.ClaimAsync(await site.QuestionAsync(Journeys.NewPhone(), name));

        var question = await person.AskAsync("邻居把我家的墙推倒了，要他赔多少？", Journeys.NewPhone(), name);
        await lawyer.OpenAsync($"/desk/consultations/{question}");
        await Expect(lawyer.Page.Locator(".desk-case")).ToContainTextAsync("等值班长核实");
        await Expect(lawyer.Page.Locator(".desk-case")).Not.ToContainTextAsync("邻居");

        await manager.OpenAsync("/desk/conflicts");
        await manager.Page.Locator("ul.queue a").Filter(new() { HasText = lawyerName }).Last.ClickAsync();
        await Expect(manager.Page.Locator("main")).ToContainTextAsync(name);
        await manager.CheckAsync();
        await manager.PressAsync("不是同一人，可以办");
        await Expect(manager.Page.Locator(".govuk-error-summary")).ToBeVisibleAsync();
        await manager.Page.FillAsync("textarea[name=Reason]", "电话核实过，不是同一人。");
        await manager.PressAsync("不是同一人，可以办");
        await lawyer.SeesAsync(script, ".desk-case", "邻居把我家的墙推倒了");
        await lawyer.PressAsync("接这个问题");
        await lawyer.PressAsync("我有利益冲突");
        await lawyer.Page.FillAsync("textarea[name=Reason]", "想起来了，对方是我表弟。");
        await lawyer.PressAsync("申报利益冲突");
        await lawyer.OpenAsync($"/desk/consultations/{question}");
        await Expect(lawyer.Page.Locator(".desk-case")).ToContainTextAsync("有利益冲突");
        await lawyer.OpenAsync("/desk/allocation");
    }
}
