using Fabang.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>The session ends while somebody fills in an application: they sign in again and go on where they were.</summary>
public class LostSessionJourneyTests(SiteOfItsOwn site) : IClassFixture<SiteOfItsOwn>
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task What_was_typed_is_still_there(Screen screen, bool script)
    {
        var phone = Journeys.NewPhone();
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await person.OpenAsync("/legal-aid/apply");
        await person.ConfirmPhoneAsync(phone);
        await person.ArriveAsync("**/legal-aid/apply");
        await person.OpenAsync("/region?code=330106&from=/legal-aid/apply");
        await person.Page.Locator("main form button.btn").First.ClickAsync();
        await person.ArriveAsync("**/legal-aid/apply");
        await person.PressAsync("开始填写");
        await person.PressAsync("什么事");
        var page = new Uri(person.Page.Url).AbsolutePath;
        await person.Page.CheckAsync("input[name=Matter][value=pay]");
        await person.Page.FillAsync("textarea[name=Story]", Journeys.Story);

        await person.Page.Context.ClearCookiesAsync(new() { Name = "fabang.session" });
        // A phone gets one code a minute.
        site.Clock.Advance(TimeSpan.FromMinutes(3));
        await person.PressAsync("保存这一项");
        await person.ArriveAsync("**/sign-in**");
        await person.ConfirmPhoneAsync(phone);
        await person.ArriveAsync($"**{page}");
        await person.CheckAsync();

        await Expect(person.Page.Locator("main")).ToContainTextAsync("您填的都还在");
        await Expect(person.Page.Locator("textarea[name=Story]")).ToHaveValueAsync(Journeys.Story);
        await Expect(person.Page.Locator("input[name=Matter][value=pay]")).ToBeCheckedAsync();
        await person.PressAsync("保存这一项");
        await person.ArriveAsync("**/legal-aid/apply/*");
        await person.PressAsync("什么事");
        await Expect(person.Page.Locator("textarea[name=Story]")).ToHaveValueAsync(Journeys.Story);
    }
}
