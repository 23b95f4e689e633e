using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>Somebody lets their answer be published; two people prepare it; a stranger reads it, until it is taken back.</summary>
public class PublishJourneyTests(Site site)
{
    [Fact]
    public async Task An_answer_is_published_by_two_with_consent_and_goes_when_that_is_taken_back()
    {
        await using var person = await Visitor.ComeAsync(site, Screen.Phone);
        var question = await person.HavingAskedAsync(site, Journeys.NewPhone());
        await using var lawyer = await ComeAsync("王明", Role.Lawyer, Screen.Desktop);
        await lawyer.BeginDutyAsync();
        await lawyer.ClaimAsync(question);
        await lawyer.AnswerAsync("先找劳动监察，联系人张建国，电话13812345678。");

        await person.OpenAsync($"/my/consultations/{question}");
        await person.PressAsync("把这个问答公开");
        await person.PressAsync("我同意公开");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("等编辑整理");

        await using var editor = await ComeAsync("周编", Role.DutyManager, Screen.Desktop);
        await editor.OpenAsync("/desk/publications");
        await editor.Page.Locator($"ul.queue a").Last.ClickAsync();
        await editor.CheckAsync();
        await Expect(editor.Page.Locator("textarea[name=Answer]")).ToHaveValueAsync("先找劳动监察，联系人张某，电话〔电话〕。");
        await editor.Page.FillAsync("input[name=Title]", "工地欠薪怎么要");
        await editor.Page.FillAsync("textarea[name=Answer]", "先找劳动监察，电话13812345678。");
        await editor.PressAsync("交给另一位审核");
        await Expect(editor.Page.Locator("#Answer-error")).ToContainTextAsync("13812345678");
        await editor.Page.FillAsync("textarea[name=Answer]", "先找劳动监察。");
        await editor.PressAsync("交给另一位审核");

        await using var reviewer = await ComeAsync("吴审", Role.DutyManager, Screen.Phone);
        await reviewer.OpenAsync("/desk/publications?Show=ToReview");
        await reviewer.Page.Locator("ul.queue a").Last.ClickAsync();
        await reviewer.CheckAsync();
        await reviewer.PressAsync("通过并公开");

        await using var stranger = await Visitor.ComeAsync(site, Screen.Phone, script: false);
        await stranger.OpenAsync("/answers");
        await stranger.PressAsync("工地欠薪怎么要");
        await Expect(stranger.Page.Locator("main")).ToContainTextAsync("先找劳动监察。");
        await Expect(stranger.Page.Locator("main")).ToContainTextAsync("这是答复别人的");

        await person.OpenAsync($"/my/consultations/{question}/publication");
        await person.PressAsync("撤回同意");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("别人看不到这个问答");
        await stranger.Page.ReloadAsync();
        await Expect(stranger.Page.Locator("main")).Not.ToContainTextAsync("先找劳动监察。");
    }

    private async Task<Visitor> ComeAsync(string name, Role role, Screen screen)
    {
        var visitor = await Visitor.ComeAsync(site, screen);
        await visitor.SignInAsync(await site.StaffAsync(name, role, "330106"));
        return visitor;
    }
}
