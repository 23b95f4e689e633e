using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Jobs;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>A lawyer answers with an advice note; the person takes it home, and three days later says what became of it.</summary>
public class AdviceJourneyTests(SiteOfItsOwn site) : IClassFixture<SiteOfItsOwn>
{
    [Theory]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desktop, true)]
    public async Task A_note_is_written_read_kept_and_followed_up(Screen screen, bool script)
    {
        var phone = Journeys.NewPhone();
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await using var lawyer = await Visitor.ComeAsync(site, Screen.Desktop, script);
        var question = await person.HavingAskedAsync(site, phone);
        var staff = await site.StaffAsync("王明", Role.Lawyer, "330106");
        await lawyer.SignInAsync(staff);
        await lawyer.BeginDutyAsync();
        await lawyer.ClaimAsync(question);

        await Expect(lawyer.Page.Locator("textarea[name='Note.Understood']")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("老板一直不给工钱"));
        await lawyer.Page.FillAsync("input[name='Note.Steps[0].Words']", "到劳动监察大队投诉");
        await lawyer.Page.FillAsync("input[name='Note.Steps[0].Day']", "2020-01-01");
        await lawyer.AnswerAsync("没有合同也能要工资。");
        await Expect(lawyer.Page.Locator(".govuk-error-summary")).ToContainTextAsync("这一天已经过去了");
        await lawyer.Page.FillAsync("input[name='Note.Steps[0].Day']", site.Clock.GetUtcNow().AddDays(10).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await lawyer.PressAsync("发送答复");
        await person.SeesAsync(script, ".card.advice", "到劳动监察大队投诉");

        await person.PressAsync("看整张建议单");
        await Expect(person.Page.Locator("#note-text")).ToContainTextAsync("没有合同也能要工资");
        await Expect(person.Page.Locator("button[data-print]")).ToBeVisibleAsync(new() { Visible = script });
        var calendar = await person.Page.RunAndWaitForDownloadAsync(() => person.Page.Locator("a[download]").ClickAsync());
        Assert.EndsWith(".ics", calendar.SuggestedFilename, StringComparison.Ordinal);
        await person.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await Expect(person.Page.Locator("a[download]")).ToBeHiddenAsync();
        await Expect(person.Page.Locator("#note-text")).ToBeVisibleAsync();
        await person.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Screen });

        // Four days: the third may not have begun at the desk.
        site.Clock.Advance(TimeSpan.FromDays(4));
        await site.RunAsync<AskOutcomes>();
        await person.OpenAsync($"/my/consultations/{question}/outcome");
        await person.Page.FillAsync("textarea[name=Words]", "老板不接电话了");
        await person.PressAsync("卡住了，还要帮忙");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("接着问原来的律师");
        // Their session has ended meanwhile, and the page that was left open goes to the door by itself.
        await using var later = await Visitor.ComeAsync(site, Screen.Desktop, script);
        await later.SignInAsync(staff);
        await later.OpenAsync("/desk/consultations/outcomes");
        await later.PressAsync("在工地干了三个月");
        await Expect(later.Page.Locator("main")).ToContainTextAsync("老板不接电话了");
    }
}
