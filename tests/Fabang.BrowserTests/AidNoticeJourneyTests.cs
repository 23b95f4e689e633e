using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>A court has a lawyer appointed for a minor, in the browsers of the officer and the lawyer.</summary>
public class AidNoticeJourneyTests(SiteOfItsOwn site) : IClassFixture<SiteOfItsOwn>
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task From_the_notice_to_the_lawyer_who_takes_it(Screen screen, bool script)
    {
        await using var officer = await Visitor.ComeAsync(site, screen, script);
        await officer.SignInAsync(await site.StaffAsync("徐梅", Role.LegalAidOfficer, "330106"));
        // Each journey has a lawyer of its own, by name.
        var name = screen is Screen.Phone ? "王明" : "李红";
        var user = await site.StaffAsync(name, Role.Lawyer, "330106");
        await site.EnterAsync(user, name, "330106");
        await officer.OpenAsync("/desk/legal-aid");
        await officer.PressAsync("登记办案机关的通知");
        var today = site.Clock.GetUtcNow().AddHours(8).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await officer.Page.CheckAsync("input[name=Kind][value=Court]");
        await officer.Page.FillAsync("input[name=Organ]", "杭州市西湖区人民法院");
        await officer.Page.FillAsync("input[name=Number]", $"（2026）浙0106刑初{(screen is Screen.Phone ? 21 : 22)}号");
        await officer.Page.FillAsync("input[name=FoundOn]", today);
        await officer.Page.FillAsync("input[name=IssuedOn]", today);
        await officer.Page.CheckAsync("input[name=Ground][value=minor]");
        await officer.Page.SelectOptionAsync("select[name=Stage]", "FirstInstance");
        await officer.Page.FillAsync("input[name=Charge]", "盗窃");
        await officer.Page.FillAsync("input[name=Name]", "陆小川");
        await officer.PressAsync("登记");
        await Expect(officer.Page.Locator(".govuk-error-summary")).ToContainTextAsync("请填正确的出生日期");
        await Expect(officer.Page.Locator("input[name=Charge]")).ToHaveValueAsync("盗窃");
        await officer.Page.FillAsync("input[name=Born]", "2010-05-01");
        await officer.PressAsync("登记");
        await Expect(officer.Page.Locator(".next")).ToContainTextAsync("按通知指派律师");
        var id = new Uri(officer.Page.Url).AbsolutePath.Split('/')[^1];

        await officer.OpenAsync($"/desk/legal-aid/{id}/assign");
        await officer.Page.FillAsync("textarea[name=Why]", "办过少年案件。");
        await officer.Page.Locator("label").Filter(new() { HasText = name }).First.ClickAsync();
        await officer.PressAsync("指派");
        await Expect(officer.Page.Locator(".govuk-error-summary")).ToContainTextAsync("请先核实律师的经历");
        await officer.Page.Locator("label").Filter(new() { HasText = name }).First.ClickAsync();
        await officer.Page.CheckAsync("input[name=IsExperienced]");
        await officer.PressAsync("指派");
        await officer.ArriveAsync($"**/desk/legal-aid/{id}");
        await Expect(officer.Page.Locator("main")).ToContainTextAsync("法律援助公函");
        await officer.OpenAsync("/desk/legal-aid/clocks");

        await using var lawyer = await Visitor.ComeAsync(site, screen, script);
        await lawyer.SignInAsync(user);
        await lawyer.OpenAsync($"/desk/legal-aid/cases/{id}");
        await Expect(lawyer.Page.Locator("#accept")).ToContainTextAsync("陆小川");
        await lawyer.PressAsync("接下这件案子");
        await Expect(lawyer.Page.Locator("#agree")).ToContainTextAsync("第一次会见");
        await Expect(lawyer.Page.Locator("main")).ToContainTextAsync("杭州市西湖区人民法院");
    }
}
