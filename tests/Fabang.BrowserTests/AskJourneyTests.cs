using System.Globalization;
using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>The main job: a question asked, the law shown, a lawyer's answer, a further question, a grade.</summary>
public class AskJourneyTests(Site site)
{
    private const string Story = "在工地干了三个月，老板一直不给工钱，也没有签合同，我该怎么办？工友可以作证。";

    /// <summary>A picture of one pixel, which is what its content says it is.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desktop, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task A_question_is_asked_answered_asked_on_and_rated(Screen screen, bool script)
    {
        var phone = $"139{Random.Shared.Next(0, 100_000_000).ToString("D8", CultureInfo.InvariantCulture)}";
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await using var lawyer = await Visitor.ComeAsync(site, screen, script);

        var question = await AskAsync(person, phone);
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("值班律师");

        await lawyer.SignInAsync(await site.StaffAsync("王明", Role.Lawyer, "330106"));
        await lawyer.OpenAsync("/desk/consultations");
        await lawyer.PressAsync("上岗值班");
        await lawyer.OpenAsync($"/desk/consultations/{question}");
        await lawyer.PressAsync("接这个问题");
        await SeesAsync(person, script, ".next", "王明");

        await lawyer.PressAsync("引用");
        await AnswerAsync(lawyer, "没有合同也能要工资。先把工牌和聊天记录收好，再到劳动监察投诉。");
        await SeesAsync(person, script, ".post.answer", "没有合同也能要工资");
        Assert.NotEqual(0, await person.Page.Locator(".post.answer .law").CountAsync());

        await person.OpenAsync($"/my/consultations/{question}");
        await person.Page.FillAsync("textarea[name=Text]", "工牌丢了怎么办？");
        await person.PressAsync("发送追问");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("王明");

        await lawyer.OpenAsync($"/desk/consultations/{question}");
        await AnswerAsync(lawyer, "请两位工友写证言。");
        await SeesAsync(person, script, ".time-line", "请两位工友写证言");

        await person.OpenAsync($"/my/consultations/{question}");
        await person.Page.CheckAsync("input[name=Grade][value=VeryGood]");
        await person.Page.CheckAsync("input[name=Reasons][value=Clear]");
        await person.PressAsync("提交评价");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("您的评价：非常满意");
        await person.PressAsync("明白了，办结");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("已办结");
    }

    [Fact]
    public async Task An_unfinished_question_goes_on_elsewhere_by_its_code()
    {
        await using var here = await Visitor.ComeAsync(site, Screen.Phone);
        await here.OpenAsync("/ask");
        await here.Page.FillAsync("textarea[name=Story]", Story);
        await here.PressAsync("看看怎么办");
        var code = await here.Page.Locator(".code").InnerTextAsync();

        await using var there = await Visitor.ComeAsync(site, Screen.Desktop, script: false);
        await there.OpenAsync("/ask/resume");
        await there.Page.FillAsync("input[name=ResumeCode]", code.ToLowerInvariant());
        await there.PressAsync("下一步");

        await Expect(there.Page.Locator("main")).ToContainTextAsync("老板一直不给工钱");
    }

    /// <returns>The id of the consultation.</returns>
    private static async Task<string> AskAsync(Visitor person, string phone)
    {
        await person.OpenAsync("/");
        await person.Page.FillAsync("textarea[name=Story]", Story);
        await person.PressAsync("看看怎么办");
        Assert.NotEqual(0, await person.Page.Locator(".law").CountAsync());
        await person.PressAsync("请律师回答");
        await person.PressAsync("选择地区");
        await person.PressAsync("浙江省");
        await person.PressAsync("杭州市");
        await person.PressAsync("西湖区");
        await person.OpenAsync("/ask/details");
        await person.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "工牌.png", MimeType = "image/png", Buffer = Picture });
        await person.PressAsync("下一步");
        await person.PressAsync("同意并留手机号");
        await person.Page.FillAsync("input[name=Phone]", phone);
        await person.PressAsync("获取验证码");
        await person.Page.FillAsync("input[name=Code]", await person.CodeSentToAsync(phone));
        await person.PressAsync("发送给律师");
        await person.Page.WaitForURLAsync("**/my/consultations/*");
        return new Uri(person.Page.Url).Segments[^1];
    }

    private static async Task AnswerAsync(Visitor lawyer, string text)
    {
        await lawyer.Page.FillAsync("textarea[name=Text]", text);
        await lawyer.PressAsync("发送答复");
    }

    /// <summary>With script the open page changes by itself; without, the person looks again.</summary>
    private static async Task SeesAsync(Visitor person, bool script, string where, string words)
    {
        if (!script)
        {
            await person.Page.ReloadAsync();
        }

        await Expect(person.Page.Locator(where).First).ToContainTextAsync(words, new() { Timeout = 30_000 });
        await person.CheckAsync();
    }
}
