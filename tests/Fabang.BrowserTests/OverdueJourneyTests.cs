using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Jobs;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>A day passes and nobody has answered.</summary>
public class OverdueJourneyTests(SiteOfItsOwn site) : IClassFixture<SiteOfItsOwn>
{
    [Fact]
    public async Task What_was_missed_reaches_the_duty_manager_who_sees_to_it_and_the_person_is_told()
    {
        var phone = Journeys.NewPhone();
        await using var person = await Visitor.ComeAsync(site, Screen.Phone);
        var question = await person.HavingAskedAsync(site, phone);

        site.Clock.Advance(TimeSpan.FromHours(25));
        await site.RunAsync<EscalateOverdue>();
        await person.SeesAsync(script: true, ".next", "值班长");
        await Expect(person.Page.Locator(".time-line")).ToContainTextAsync("已转给值班长督办");

        await using var manager = await Visitor.ComeAsync(site, Screen.Desktop);
        await manager.SignInAsync(await site.StaffAsync("周敏", Role.DutyManager, "330000"));
        var lawyer = await site.StaffAsync("王明", Role.Lawyer, "330106");
        await manager.OpenAsync("/desk/overdue");
        await manager.PressAsync("在工地干了三个月");
        await manager.PressAsync("退回、转交或移送");
        await manager.Page.Locator("form[action*=Colleague] button").ClickAsync();
        await person.SeesAsync(script: true, ".next", "王明");

        await using var inTheEnd = await Visitor.ComeAsync(site, Screen.Desktop);
        await inTheEnd.SignInAsync(lawyer);
        await inTheEnd.OpenAsync($"/desk/consultations/{question}");
        await inTheEnd.AnswerAsync("对不起让您久等了。可以要求支付。");
        await person.SeesAsync(script: true, ".post.answer", "可以要求支付");
        await manager.OpenAsync("/desk/overdue");
        await Expect(manager.Page.Locator("main")).ToContainTextAsync("没有超期的事");

        await manager.OpenAsync("/dev/messages");
        await Expect(manager.Page.Locator("tr").Filter(new() { HasText = "没有按时办" }).First).ToContainTextAsync(phone);
    }
}
