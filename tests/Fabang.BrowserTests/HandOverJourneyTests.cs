using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>A question goes through several hands: colleague, another region, closed, opened again with one more paper.</summary>
public class HandOverJourneyTests(Site site)
{
    [Theory]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desktop, true)]
    public async Task It_goes_to_a_colleague_then_to_another_region_and_is_opened_again(Screen screen, bool script)
    {
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await using var first = await LawyerAsync(screen, script, "王明", "330106");
        await using var colleague = await LawyerAsync(screen, script, "李红", "330106");
        await using var elsewhere = await LawyerAsync(screen, script, "陈晓东", "330203");
        var question = await person.HavingAskedAsync(site, Journeys.NewPhone());

        await first.ClaimAsync(question);
        await first.PressAsync("退回、转交或移送");
        await first.Page.SelectOptionAsync("select[name=Colleague]", await ChoiceAsync(first, "李红"));
        await first.Page.Locator("form[action*=Colleague] button").ClickAsync();
        await person.SeesAsync(script, ".next", "李红");

        await colleague.OpenAsync($"/desk/consultations/{question}/hand-over");
        await colleague.Page.FillAsync("input[name=Region]", "浙江省宁波市海曙区");
        await colleague.Page.Locator("form[action*=Region] button").ClickAsync();
        await person.SeesAsync(script, ".time-line", "移送到浙江省宁波市海曙区");

        await elsewhere.ClaimAsync(question);
        await elsewhere.AnswerAsync("可以要求支付，一年之内申请仲裁。");
        await person.SeesAsync(script, ".post.answer", "一年之内申请仲裁");

        // What the person may do now stands on the page without a reload.
        await person.PressAsync("明白了，办结");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("已办结");
        await person.Page.FillAsync("#reopen textarea", "老板又反悔了，这是新的欠条。");
        await person.Page.SetInputFilesAsync("#reopen input[type=file]", Journeys.Paper("欠条.png"));
        await person.PressAsync("重新打开");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("陈晓东");

        await elsewhere.OpenAsync($"/desk/consultations/{question}");
        var paper = elsewhere.Page.Locator(".time-line > li").Filter(new() { HasText = "这是新的欠条" }).Locator(".files a");
        await Expect(paper).ToHaveTextAsync("欠条.png");
        // As the browser of the lawyer asks for it; what it would do with a file is no business of ours.
        var content = await elsewhere.Page.APIRequest.GetAsync((await paper.GetAttributeAsync("href"))!);
        Assert.Equal(Journeys.Paper("欠条.png").Buffer, await content.BodyAsync());
    }

    [Fact]
    public async Task At_the_desk_keys_do_and_nothing_typed_is_lost()
    {
        await using var person = await Visitor.ComeAsync(site, Screen.Phone);
        await using var lawyer = await LawyerAsync(Screen.Desktop, script: true, "王明", "330106");
        var question = await person.HavingAskedAsync(site, Journeys.NewPhone());
        await lawyer.ClaimAsync(question);

        await lawyer.Page.FillAsync("textarea[name=Text]", "先把工牌收好。");
        await Expect(lawyer.Page.Locator("[data-keep-status]")).ToHaveTextAsync("草稿已保存");
        await lawyer.Page.Keyboard.PressAsync("Alt+s");
        await Expect(lawyer.Page.Locator("input[name=Words]")).ToBeFocusedAsync();

        // The return key looks for law and does not send what is half written.
        await lawyer.Page.Keyboard.TypeAsync("拖欠工资");
        await lawyer.Page.RunAndWaitForRequestFinishedAsync(() => lawyer.Page.Keyboard.PressAsync("Enter"));
        await Expect(lawyer.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("words="));
        await Expect(lawyer.Page.Locator("textarea[name=Text]")).ToHaveValueAsync("先把工牌收好。");
        await lawyer.Page.Keyboard.PressAsync("Alt+1");
        await Expect(lawyer.Page.Locator(".desk-answer .files:not(.limits) li")).ToHaveCountAsync(1);
        await lawyer.CheckAsync();

        await lawyer.Page.FocusAsync("textarea[name=Text]");
        await lawyer.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(lawyer.Page.Locator(".post.answer")).ToContainTextAsync("先把工牌收好。");
        await Expect(lawyer.Page.Locator(".post.answer .law")).ToHaveCountAsync(1);
    }

    private async Task<Visitor> LawyerAsync(Screen screen, bool script, string name, string region)
    {
        var lawyer = await Visitor.ComeAsync(site, screen, script);
        await lawyer.SignInAsync(await site.StaffAsync(name, Role.Lawyer, region));
        await lawyer.BeginDutyAsync();
        return lawyer;
    }

    /// <summary>Other journeys have colleagues of the same name: the newest is this journey's own.</summary>
    private static async Task<string> ChoiceAsync(Visitor lawyer, string name)
    {
        var values = await lawyer.Page.Locator("select[name=Colleague] option").Filter(new() { HasText = name })
            .EvaluateAllAsync<string[]>("options => options.map(option => option.value)");
        return values.Order(StringComparer.Ordinal).Last();
    }
}
