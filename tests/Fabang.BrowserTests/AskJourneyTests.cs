using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>The main job: a question asked, the law shown, a lawyer's answer, a further question, a grade.</summary>
[Trait("Engine", "both")]
public class AskJourneyTests(Site site)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Phone, false, Traits = ["Engine", "any"])]
    [InlineData(Screen.Desktop, true, Traits = ["Engine", "any"])]
    [InlineData(Screen.Desktop, false)]
    public async Task A_question_is_asked_answered_asked_on_and_rated(Screen screen, bool script)
    {
        var phone = Journeys.NewPhone();
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await using var lawyer = await Visitor.ComeAsync(site, screen, script);

        var question = await person.AskAsync(Journeys.Story, phone);
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("值班律师");

        await lawyer.SignInAsync(await site.StaffAsync("王明", Role.Lawyer, "330106"));
        await lawyer.OpenAsync("/desk/consultations");
        await lawyer.PressAsync("上岗值班");
        await lawyer.OpenAsync($"/desk/consultations/{question}");
        await lawyer.PressAsync("接这个问题");
        await person.SeesAsync(script, ".next", "王明");

        await lawyer.PressAsync("引用");
        await lawyer.AnswerAsync("没有合同也能要工资。先把工牌和聊天记录收好，再到劳动监察投诉。");
        await person.SeesAsync(script, ".post.answer", "没有合同也能要工资");
        Assert.NotEqual(0, await person.Page.Locator(".post.answer .law").CountAsync());

        await person.OpenAsync($"/my/consultations/{question}");
        await person.Page.FillAsync("textarea[name=Text]", "工牌丢了怎么办？");
        await person.PressAsync("发送追问");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("王明");

        await lawyer.OpenAsync($"/desk/consultations/{question}");
        await lawyer.AnswerAsync("请两位工友写证言。");
        await person.SeesAsync(script, ".time-line", "请两位工友写证言");

        await person.OpenAsync($"/my/consultations/{question}");
        await person.Page.CheckAsync("input[name=Grade][value=VeryGood]");
        await person.Page.CheckAsync("input[name=Reasons][value=Clear]");
        await person.PressAsync("提交评价");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("您的评价：非常满意");
        await person.PressAsync("明白了，办结");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("已办结");
    }

    [Fact, Trait("Engine", "any")]
    public async Task An_unfinished_question_goes_on_elsewhere_by_its_code()
    {
        await using var here = await Visitor.ComeAsync(site, Screen.Phone);
        await here.OpenAsync("/ask");
        await here.Page.FillAsync("textarea[name=Story]", Journeys.Story);
        await here.PressAsync("看看怎么办");
        var code = await here.Page.Locator(".code").InnerTextAsync();

        await using var there = await Visitor.ComeAsync(site, Screen.Desktop, script: false);
        await there.OpenAsync("/ask/resume");
        await there.Page.FillAsync("input[name=ResumeCode]", code.ToLowerInvariant());
        await there.PressAsync("下一步");

        await Expect(there.Page.Locator("main")).ToContainTextAsync("老板一直不给工钱");
    }

    [Theory, Trait("Engine", "any")]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desktop, true)]
    public async Task Who_is_in_danger_sees_help_first(Screen screen, bool script)
    {
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await person.OpenAsync("/ask");
        await person.Page.FillAsync("textarea[name=Story]", "老公昨晚又打我，孩子也吓坏了，我想离婚。");
        await person.PressAsync("看看怎么办");

        await Expect(person.Page.Locator(".danger a[href='tel:110']")).ToBeInViewportAsync();
        await Expect(person.Page.Locator("input[name=Topic]:checked")).Not.ToHaveValueAsync("none");
        await person.Page.CheckAsync("input[name=Topic][value=divorce]");
        await person.PressAsync("看看有哪些办法");
        await person.ArriveAsync("**/ask/questions");
    }
}
