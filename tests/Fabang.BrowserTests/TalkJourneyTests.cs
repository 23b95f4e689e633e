using Fabang.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>A person and a lawyer talk: over a line that is cut and restored, without script, and by keyboard.</summary>
[Trait("Engine", "both")]
public class TalkJourneyTests(Site site)
{
    private const string Log = "[role=log]";

    [Fact]
    public async Task Two_browsers_talk_while_the_line_is_cut_and_restored_and_nothing_is_lost_or_doubled()
    {
        await using var lawyer = await site.TalkingLawyerAsync("360102", "王明");
        await using var person = await Visitor.ComeAsync(site, Screen.Phone);
        var talk = await person.BeginTalkAsync("360102");
        await Expect(person.Page.Locator("#standing")).ToContainTextAsync("您排在第 1 位");
        await person.CheckAsync();

        // Who comes appears on the desk without a reload.
        await Expect(lawyer.Page.Locator($"#talk-{talk}")).ToBeVisibleAsync();
        await lawyer.Page.Locator($"#talk-{talk}").ClickAsync();
        await lawyer.Page.Locator("#take").ClickAsync();
        await Expect(person.Page.Locator(Log)).ToContainTextAsync("王明律师来了");
        await person.CheckAsync();

        await lawyer.SayAsync("您好，欠了几个月？");
        await Expect(person.Page.Locator(Log)).ToContainTextAsync("欠了几个月");
        await Expect(lawyer.Page.Locator($"{Log} .me [data-mark]").Last).ToHaveTextAsync("已读");

        await person.CutAsync(true);
        await person.SayAsync("三个月，一共三万");
        await person.SayAsync("没有合同");
        await Expect(person.Page.Locator("[data-talk-status]")).ToContainTextAsync("网断了");
        await lawyer.SayAsync("有工友吗？");
        await person.CheckAsync();
        await person.CutAsync(false);

        string[] all = ["欠了几个月", "一共三万", "没有合同", "有工友吗"];
        foreach (var words in all)
        {
            foreach (var side in new[] { person, lawyer })
            {
                await Expect(side.Page.Locator($"{Log} .say:not(.waiting)").Filter(new() { HasText = words })).ToHaveCountAsync(1);
            }
        }

        var numbers = await person.Page.Locator($"{Log} .say").EvaluateAllAsync<int[]>("lines => lines.map(line => Number(line.dataset.n))");
        Assert.Equal(Enumerable.Range(1, numbers.Length), numbers);
        await Expect(person.Page.Locator(".waiting")).ToHaveCountAsync(0);

        await person.Page.SetInputFilesAsync("input[type=file]", Journeys.Paper("工牌.png"));
        await Expect(lawyer.Page.Locator($"{Log} .them img[alt='工牌.png']")).ToHaveCountAsync(1);
        await lawyer.CheckAsync();

        await lawyer.PressAsync("写成书面意见");
        await lawyer.ArriveAsync($"**/desk/consultations/{talk}");
        await Expect(person.Page.Locator("a", new() { HasText = "看书面答复" })).ToBeVisibleAsync();
        await person.CheckAsync();
    }

    [Fact, Trait("Engine", "any")]
    public async Task Without_script_forms_and_reloads_do()
    {
        await using var lawyer = await site.TalkingLawyerAsync("360103", "李红", script: false);
        await using var person = await Visitor.ComeAsync(site, Screen.Phone, script: false);
        var talk = await person.BeginTalkAsync("360103");

        await lawyer.OpenAsync($"/desk/talks/{talk}");
        await lawyer.PressAsync("接通");
        await lawyer.SayAsync("您好，请说。");
        await person.PressAsync("看看有没有新消息");
        await Expect(person.Page.Locator(Log)).ToContainTextAsync("您好，请说。");
        await person.SayAsync("谢谢，老板跑了。");
        await Expect(person.Page.Locator(Log)).ToContainTextAsync("老板跑了");
        await person.CheckAsync();
        await lawyer.OpenAsync($"/desk/talks/{talk}");
        await Expect(lawyer.Page.Locator(Log)).ToContainTextAsync("老板跑了");
        await person.PressAsync("结束对话");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("对话已结束");
    }

    [Fact, Trait("Engine", "any")]
    public async Task By_keyboard_a_lawyer_takes_answers_and_ends()
    {
        await using var lawyer = await site.TalkingLawyerAsync("360104", "赵强");
        await using var person = await Visitor.ComeAsync(site, Screen.Desktop);
        var talk = await person.BeginTalkAsync("360104");
        await lawyer.OpenAsync($"/desk/talks/{talk}");

        await lawyer.Page.Keyboard.PressAsync("Alt+j");
        await Expect(lawyer.Page.Locator("textarea[name=Text]")).ToBeVisibleAsync();
        await lawyer.Page.FocusAsync("textarea[name=Text]");
        await lawyer.Page.Keyboard.TypeAsync("先把工牌收好。");
        await lawyer.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(person.Page.Locator(Log)).ToContainTextAsync("先把工牌收好");
        // The focus stays where one writes on.
        await Expect(lawyer.Page.Locator("textarea[name=Text]")).ToBeFocusedAsync();
        await lawyer.CheckAsync();
        await lawyer.Page.Keyboard.PressAsync("Alt+e");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("对话已结束");
        await Expect(person.Page.Locator("[data-talk-box]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_sign_of_danger_brings_help_above_the_box_at_once_and_marks_the_talk()
    {
        await using var lawyer = await site.TalkingLawyerAsync("360111", "王明");
        await using var person = await Visitor.ComeAsync(site, Screen.Phone);
        var talk = await person.BeginTalkAsync("360111");
        await lawyer.OpenAsync($"/desk/talks/{talk}");
        await lawyer.Page.Locator("#take").ClickAsync();
        await Expect(person.Page.Locator(Log)).ToContainTextAsync("王明律师来了");
        await Expect(person.Page.Locator("#help")).ToHaveAttributeAsync("aria-live", "assertive");
        await Expect(person.Page.Locator(".danger")).ToHaveCountAsync(0);

        await person.SayAsync("老公昨晚又打我，我很害怕");

        await Expect(person.Page.Locator("#help .danger a[href='tel:110']")).ToBeVisibleAsync();
        await person.CheckAsync();
        await Expect(lawyer.Page.Locator(".desk-case")).ToContainTextAsync("情况紧急");
        await Expect(lawyer.Page.Locator($"#talk-{talk}")).ToContainTextAsync("情况紧急");
        await lawyer.CheckAsync();
    }
}
