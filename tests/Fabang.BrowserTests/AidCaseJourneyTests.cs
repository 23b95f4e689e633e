using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>Legal aid from the first word to the closed file, in the browsers of those who take part.</summary>
[Trait("Engine", "both")]
public class AidCaseJourneyTests(SiteOfItsOwn site) : IClassFixture<SiteOfItsOwn>
{
    private const string Name = "赵小梅";

    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task From_the_first_word_to_the_closed_file(Screen screen, bool script)
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
        await FillAsync(person);
        await SignAsync(person, phone);
        await person.PressAsync("提交申请");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("法律援助中心");
        var mine = new Uri(person.Page.Url).AbsolutePath;
        var id = mine.Split('/')[^1];

        await using var officer = await Visitor.ComeAsync(site, Screen.Desktop, script);
        await officer.SignInAsync(await site.StaffAsync("徐梅", Role.LegalAidOfficer, "330106"));
        // Each journey has a lawyer of its own, by name.
        var name = screen is Screen.Phone ? "王明" : "李红";
        var user = await site.StaffAsync(name, Role.Lawyer, "330106");
        await site.EnterAsync(user, name, "330106");
        await officer.OpenAsync("/desk/legal-aid");
        await officer.OpenAsync($"/desk/legal-aid/{id}");
        await officer.Page.CheckAsync("input[name=Decision][value=Grant]");
        await officer.Page.SelectOptionAsync("select[name=Form]", "LabourArbitration");
        await officer.Page.FillAsync("textarea[name=Reasons]", "追索劳动报酬，经济困难。");
        await officer.PressAsync("作出决定");
        await officer.OpenAsync($"/desk/legal-aid/{id}/assign");
        await officer.Page.Locator("input[name=Lawyer]").First.CheckAsync();
        await officer.Page.FillAsync("textarea[name=Why]", "熟悉工地的案子。");
        await officer.Page.Locator("label").Filter(new() { HasText = name }).First.ClickAsync();
        await officer.Page.Locator("main form button").First.ClickAsync();
        await officer.ArriveAsync($"**/desk/legal-aid/{id}");

        await using var lawyer = await Visitor.ComeAsync(site, screen, script);
        await lawyer.SignInAsync(user);
        await lawyer.OpenAsync("/desk/legal-aid/cases");
        await lawyer.OpenAsync($"/desk/legal-aid/cases/{id}");
        await lawyer.PressAsync("接下这件案子");
        await AgreeAsync(person, lawyer, phone, mine, script);
        await lawyer.Page.CheckAsync("input[name=Kind][value=Meeting]");
        await lawyer.Page.FillAsync("textarea[name=Text]", "见面谈了情况。");
        await lawyer.PressAsync("记下");
        await person.SeesAsync(script, "main", "见面谈了情况");
        await lawyer.Page.CheckAsync("input[name=Result][value=Won]");
        await lawyer.PressAsync("办完了，准备交卷");
        await lawyer.Page.FillAsync("textarea[name=Summary]", "裁决支付全部工钱。");
        await lawyer.PressAsync("交卷");
        await Expect(lawyer.Page.Locator(".govuk-error-summary")).ToContainTextAsync("没有收过受援人的钱物");
        await Expect(lawyer.Page.Locator("textarea[name=Summary]")).ToHaveValueAsync("裁决支付全部工钱。");
        await lawyer.Page.CheckAsync("input[name=TookNothing]");
        await lawyer.PressAsync("交卷");

        await officer.OpenAsync($"/desk/legal-aid/{id}/close");
        await officer.Page.FillAsync("input[name=Score]", "95");
        await officer.Page.FillAsync("textarea[name=MissingReason]", "当庭和解，没有书面材料。");
        await officer.PressAsync("审核通过，结案");
        await officer.OpenAsync($"/desk/legal-aid/{id}/peer-review");
        await officer.OpenAsync("/desk/legal-aid/reviews");
        await officer.OpenAsync("/desk/legal-aid/follow-ups");
        await officer.Page.Locator("main .queue a").First.ClickAsync();
        await officer.ArriveAsync("**/desk/legal-aid/follow-ups/*");
        await officer.CheckAsync();
        await officer.Page.CheckAsync("input[name=Satisfaction][value='5']");
        await officer.Page.CheckAsync("input[name=AskedForMoney][value=false]");
        await officer.PressAsync("记下回访");
        await Expect(officer.Page.Locator("main")).ToContainTextAsync("已回访");
        await officer.OpenAsync("/desk/legal-aid/payments");
        await officer.OpenAsync("/desk/legal-aid/clocks");
        await person.OpenAsync(mine);
        await Expect(person.Page.Locator("main")).ToContainTextAsync("已结案");
        await person.Page.CheckAsync("input[name=Rating][value='5']");
        await person.PressAsync("提交");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("受援人作了评价");
    }

    private static async Task FillAsync(Visitor person)
    {
        await person.PressAsync("谁要申请");
        await person.Page.CheckAsync("input[name=ForWhom][value=Self]");
        await person.Page.FillAsync("input[name=Name]", Name);
        await person.Page.FillAsync("input[name=IdNumber]", "110105194912310021");
        await person.Page.FillAsync("input[name=Address]", "西湖区文三路 9 号");
        await person.PressAsync("保存这一项");
        await Expect(person.Page.Locator(".govuk-error-summary")).ToContainTextAsync("身份证号不对");
        await person.Page.FillAsync("input[name=IdNumber]", "11010519491231002X");
        await person.PressAsync("保存这一项");
        await person.PressAsync("什么事");
        await person.Page.CheckAsync("input[name=Matter][value=pay]");
        await person.Page.FillAsync("textarea[name=Story]", Journeys.Story);
        await person.PressAsync("保存这一项");
        await person.PressAsync("家里的经济情况");
        await person.Page.CheckAsync("input[name=Group][value=none]");
        await person.Page.FillAsync("input[name=Household]", "3");
        await person.Page.FillAsync("input[name=Income]", "3000");
        await person.PressAsync("保存这一项");
        await person.PressAsync("材料");
        await person.Page.SetInputFilesAsync("input[type=file]", Journeys.Paper("身份证.png"));
        await person.PressAsync("上传");
        await Expect(person.Page.Locator(".files")).ToContainTextAsync("身份证.png");
        await person.PressAsync("材料就这些");
    }

    /// <summary>The lawyer issues the agreement, the person reads and signs it, drawing their name where they can, and the lawyer signs for the firm.</summary>
    private async Task AgreeAsync(Visitor person, Visitor lawyer, string phone, string mine, bool script)
    {
        await lawyer.Page.CheckAsync("input[name=Powers][value=General]");
        await lawyer.PressAsync("发出协议，请受援人签");
        await person.OpenAsync(mine);
        await person.PressAsync("看协议，签名");
        var before = await person.CodeSentToAsync(phone);
        site.Clock.Advance(TimeSpan.FromMinutes(3));
        await person.Page.FillAsync("input[name=Name]", Name);
        await person.Page.CheckAsync("input[name=Agree]");
        await person.Page.Locator("main form button.btn").Last.ClickAsync();
        await person.ArriveAsync("**/agreement/code**");
        await person.CheckAsync();
        if (script)
        {
            await DrawAsync(person);
        }

        await person.Page.FillAsync("input[name=Typed]", await NewCodeAsync(person, phone, before));
        await person.PressAsync("确认签名");
        await lawyer.OpenAsync(new Uri(lawyer.Page.Url).AbsolutePath);
        await lawyer.Page.FillAsync("input[name=SignedName]", await lawyer.Page.Locator("#SignedName-hint").InnerTextAsync() is var hint ? hint[(hint.IndexOf('：', StringComparison.Ordinal) + 1)..] : "");
        await lawyer.PressAsync("律师签名");
        await lawyer.Page.SelectOptionAsync("select[name=FileKind]", "Meeting");
        await lawyer.Page.SetInputFilesAsync("input[name=Files]", Journeys.Paper("笔录.png"));
        await lawyer.Page.Locator("#attach button").Last.ClickAsync();
        await Expect(lawyer.Page.Locator("#files .files")).ToContainTextAsync("笔录.png");
        if (script)
        {
            await Expect(lawyer.Page.Locator("#files .files")).ToContainTextAsync("签名.png");
        }
    }

    /// <summary>A stroke across the field; cleared, and drawn again.</summary>
    private static async Task DrawAsync(Visitor person)
    {
        var pad = person.Page.Locator("[data-signature] canvas");
        await pad.ScrollIntoViewIfNeededAsync();
        for (var time = 0; time < 2; time++)
        {
            var box = (await pad.BoundingBoxAsync())!;
            await person.Page.Mouse.MoveAsync(box.X + 20, box.Y + 20);
            await person.Page.Mouse.DownAsync();
            await person.Page.Mouse.MoveAsync(box.X + 120, box.Y + 60, new() { Steps = 5 });
            await person.Page.Mouse.UpAsync();
            await Expect(person.Page.Locator("[data-signature] input[type=hidden]")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^data:image/png;base64,"));
            if (time == 0)
            {
                await person.Page.Locator("[data-signature] button").ClickAsync();
                await Expect(person.Page.Locator("[data-signature] input[type=hidden]")).ToHaveValueAsync("");
            }
        }
    }

    private async Task SignAsync(Visitor person, string phone)
    {
        var before = await person.CodeSentToAsync(phone);
        // As long as filling in takes: a phone gets one code a minute.
        site.Clock.Advance(TimeSpan.FromMinutes(3));
        await person.PressAsync("承诺和签名");
        await person.Page.FillAsync("input[name=Name]", Name);
        await person.Page.CheckAsync("input[name=Agree]");
        await person.Page.Locator("main form button").Last.ClickAsync();
        await person.ArriveAsync("**/commitment/code**");
        await person.CheckAsync();
        await person.Page.FillAsync("input[name=Typed]", await NewCodeAsync(person, phone, before));
        await person.PressAsync("确认签名");
    }

    private static async Task<string> NewCodeAsync(Visitor person, string phone, string before)
    {
        var code = before;
        for (var patience = 0; patience < 60 && code == before; patience++)
        {
            await person.Page.WaitForTimeoutAsync(500);
            code = await person.CodeSentToAsync(phone);
        }

        return code;
    }
}
