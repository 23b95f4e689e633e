using Fabang.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>Somebody without a lawyer's fee finds out whether the state pays one.</summary>
public class LegalAidJourneyTests(Site site)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task The_answer_grows_with_what_is_said(Screen screen, bool script)
    {
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await person.OpenAsync("/");
        await Expect(person.Page.Locator("a[href='/legal-aid']").First).ToBeAttachedAsync();
        await person.OpenAsync("/legal-aid");
        await person.Page.CheckAsync("input[name=Matter][value=pay]");
        await person.Page.SelectOptionAsync("select[name=Province]", "330000");
        await person.PressAsync("看结果");
        await Expect(person.Page.Locator("#finding h2")).ToContainTextAsync("还差一点信息");

        await person.Page.CheckAsync("input[name=Group][value=none]");
        await person.Page.FillAsync("input[name=Household]", "3");
        await person.Page.FillAsync("input[name=Income]", "很少");
        await person.PressAsync("看结果");
        await Expect(person.Page.Locator(".govuk-error-summary")).ToContainTextAsync("请填数字");
        await Expect(person.Page.Locator("input[name=Household]")).ToHaveValueAsync("3");

        await person.Page.FillAsync("input[name=Income]", "6000");
        await person.PressAsync("看结果");
        await Expect(person.Page.Locator("#finding h2")).ToContainTextAsync("看起来可以申请");
        await Expect(person.Page.Locator("#finding")).ToContainTextAsync("平均每人每月 2,000 元");
        await Expect(person.Page.Locator("#finding a").First).ToHaveTextAsync("《法律援助法》第三十一条");
    }

    [Fact]
    public async Task From_the_ways_it_is_one_step_and_the_matter_is_known()
    {
        await using var person = await Visitor.ComeAsync(site, Screen.Phone);
        await person.OpenAsync("/ask");
        await person.Page.FillAsync("textarea[name=Story]", Journeys.Story);
        await person.PressAsync("看看怎么办");
        await person.Page.CheckAsync("input[name=Topic][value=wages]");
        await person.PressAsync("看看有哪些办法");
        await person.OpenAsync("/ask/ways");
        await person.PressAsync("看看能不能申请");

        await Expect(person.Page.Locator("h1")).ToHaveTextAsync("看看能不能申请法律援助");
        await Expect(person.Page.Locator("input[name=Matter][value=pay]")).ToBeCheckedAsync();
    }
}
