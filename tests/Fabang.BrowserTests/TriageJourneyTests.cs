using Fabang.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>The front door: from the story through the questions to every kind of way, on a phone and on a desk, by keyboard, in large text, by voice.</summary>
public class TriageJourneyTests(Site site)
{
    private const string Wages = "老板拖欠工资三个月，一直不给。";
    private const string Neighbour = "楼上邻居漏水，把我家的墙泡坏了，他不肯赔。";

    /// <summary>The listening that a browser would do, for a test: it hears one sentence at once.</summary>
    private const string Listener = """
        window.SpeechRecognition = class {
          start() {
            window.heardIn = this.lang;
            setTimeout(() => {
              this.onresult({ resultIndex: 0, results: [Object.assign([{ transcript: "邻居家漏水，不肯赔。" }], { isFinal: true })] });
              this.onend();
            }, 50);
          }
          stop() { this.onend(); }
        };
        """;

    [Theory]
    [InlineData(Screen.Phone, true, Journeys.Story, "migrant.migrant", "legal-aid", "多半可以", "tel:12348")]
    [InlineData(Screen.Desktop, false, Wages, "employed.left when.one-year", "labour-inspection", "劳动保障监察", "tel:12333")]
    [InlineData(Screen.Phone, false, Neighbour, "other-side.willing", "community-mediation", "人民调解委员会", "tel:12348")]
    [InlineData(Screen.Desktop, true, "老公昨晚又打我，我想离婚。", "violence.now", "protection-order", "先办这个", "tel:12368")]
    [InlineData(Screen.Phone, true, "网上买的手机是坏的，商家不给退款。", "seller.trader", "market-supervision", "市场监督管理局", "tel:12315")]
    [InlineData(Screen.Desktop, true, "父亲去世了，房子和存款怎么继承？", "heirs.agreed", "notary", "公证处", null)]
    [InlineData(Screen.Phone, false, "交警罚款我不服，想申请行政复议。", "when.two-months", "review-office", "行政复议机关", "tel:12348")]
    [InlineData(Screen.Desktop, false, "朋友借了我五万块钱，借条写了，一直不还钱。", "decision.final", "enforcement-court", "强制执行", "tel:12368")]
    public async Task The_way_that_fits_is_found_with_its_reason_and_its_number(Screen screen, bool script, string story, string answers, string way, string says, string? number)
    {
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await TriageAsync(person, story, answers);

        var card = person.Page.Locator($"#way-{way}");
        await Expect(card).ToContainTextAsync(says);
        await Expect(card.Locator("dt").First).ToHaveTextAsync("费用");
        if (number is not null)
        {
            await Expect(card.Locator($"a[href='{number}']")).ToBeVisibleAsync();
        }
    }

    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Phone, false)]
    public async Task A_question_is_left_with_nothing_typed_again(Screen screen, bool script)
    {
        await using var person = await Visitor.ComeAsync(site, screen, script);
        await TriageAsync(person, Wages, "employed.still");
        await Expect(person.Page.Locator(".urgent")).ToContainTextAsync("不受一年限制");

        await person.PressAsync("请律师回答");
        await person.PressAsync("选择地区");
        await person.PressAsync("浙江省");
        await person.PressAsync("杭州市");
        await person.PressAsync("西湖区");
        await person.PressAsync("下一步");

        await Expect(person.Page.Locator("main")).ToContainTextAsync(Wages);
        await person.Page.GoBackAsync();
        await person.OpenAsync("/ask/ways");
        await Expect(person.Page.Locator("#way-leave-question")).ToContainTextAsync("前答复");
    }

    [Fact]
    public async Task A_lawyer_who_is_paid_is_looked_for_by_region_and_specialty_and_the_law_is_read()
    {
        await using var person = await Visitor.ComeAsync(site, Screen.Desktop);
        await TriageAsync(person, Neighbour, "");
        await Expect(person.Page.Locator("#way-paid-lawyer")).ToContainTextAsync("要花钱");
        await person.Page.Locator("#way-paid-lawyer a.btn").ClickAsync();
        await person.ArriveAsync("**/lawyers?*");
        await person.CheckAsync();
        Assert.Equal("housing", await person.Page.InputValueAsync("select[name=Specialty]"));

        await person.OpenAsync("/ask/ways");
        await person.Page.Locator("#way-read-law a.btn").ClickAsync();
        await person.ArriveAsync("**/ask/law");
        await Expect(person.Page.Locator("blockquote")).ToContainTextAsync("漏水");
    }

    [Fact]
    public async Task The_result_is_kept_printed_and_sent_to_oneself()
    {
        var phone = Journeys.NewPhone();
        await using var person = await Visitor.ComeAsync(site, Screen.Phone);
        await TriageAsync(person, Journeys.Story, "migrant.migrant");
        var code = await person.Page.Locator(".keep .code").InnerTextAsync();
        await Expect(person.Page.Locator("button[data-print]")).ToBeVisibleAsync();
        await person.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(person.Page.Locator(".keep .code")).ToBeVisibleAsync();
        await Expect(person.Page.Locator("#way-leave-question a.btn")).ToBeHiddenAsync();
        await person.Page.EmulateMediaAsync(new() { Media = Media.Screen });

        await person.PressAsync("发到我的手机");
        await person.Page.FillAsync("input[name=Phone]", phone);
        await person.PressAsync("获取验证码");
        await person.Page.FillAsync("input[name=Code]", await person.CodeSentToAsync(phone));
        await person.PressAsync("发到我的手机");
        await Expect(person.Page.Locator(".keep")).ToContainTextAsync("已发到您的手机");

        await using var other = await Visitor.ComeAsync(site, Screen.Desktop, script: false);
        await other.OpenAsync("/ask/resume");
        await other.Page.FillAsync("input[name=ResumeCode]", code);
        await other.PressAsync("下一步");
        await Expect(other.Page.Locator("#way-legal-aid")).ToContainTextAsync("多半可以");
    }

    [Fact]
    public async Task In_large_text_on_a_phone_nothing_is_cut_off()
    {
        await using var person = await Visitor.ComeAsync(site, Screen.Phone, script: false);
        await person.OpenAsync("/ask");
        await person.PressAsync("大字");
        await Expect(person.Page.Locator("html")).ToHaveAttributeAsync("data-text", "large");
        await TriageAsync(person, "老公昨晚又打我，我想离婚。", "violence.now money.hard");
        await Expect(person.Page.Locator(".danger a[href='tel:110']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_comes_from_the_box_to_a_way()
    {
        await using var person = await Visitor.ComeAsync(site, Screen.Desktop);
        await person.OpenAsync("/ask");
        await person.Page.FocusAsync("textarea[name=Story]");
        await person.Page.Keyboard.TypeAsync(Neighbour);
        await GoAsync(person, "看看怎么办", "**/ask/law");
        await GoAsync(person, "看看有哪些办法", "**/ask/questions");
        await TabToAsync(person, "input[name='Answers[other-side]']");
        await person.Page.Keyboard.PressAsync("Space");
        await Expect(person.Page.Locator("input[name='Answers[other-side]'][value=willing]")).ToBeCheckedAsync();
        await GoAsync(person, "看办法", "**/ask/ways");
        await Expect(person.Page.Locator("#way-community-mediation")).ToBeVisibleAsync();
        await GoAsync(person, "请律师回答", "**/ask/details");
    }

    [Theory]
    [InlineData("zh-CN", "按这里")]
    [InlineData("en-US", "Press here")]
    public async Task What_is_spoken_stands_in_the_box_and_can_be_changed(string language, string button)
    {
        await using var person = await Visitor.ComeAfreshAsync(site, Screen.Phone, language);
        await person.Page.AddInitScriptAsync(Listener);
        await person.OpenAsync("/ask");
        await person.Page.FillAsync("textarea[name=Story]", "您好。");

        await person.Page.Locator(".voice button").ClickAsync();

        await Expect(person.Page.Locator("textarea[name=Story]")).ToHaveValueAsync("您好。邻居家漏水，不肯赔。");
        await Expect(person.Page.Locator(".voice button")).ToContainTextAsync(button);
        await Expect(person.Page.Locator(".voice [role=status]")).Not.ToBeEmptyAsync();
        Assert.Equal(language, await person.Page.EvaluateAsync<string>("window.heardIn"));
        await person.CheckAsync();
    }

    [Fact]
    public async Task A_browser_that_cannot_listen_shows_no_button()
    {
        await using var person = await Visitor.ComeAfreshAsync(site, Screen.Phone);
        await person.Page.AddInitScriptAsync("delete window.SpeechRecognition; delete window.webkitSpeechRecognition;");
        await person.OpenAsync("/ask");

        await Expect(person.Page.Locator(".voice")).ToBeHiddenAsync();
    }

    /// <summary>From the box to the ways, answering what is given and nothing else.</summary>
    private static async Task TriageAsync(Visitor person, string story, string answers)
    {
        await person.OpenAsync("/ask");
        await person.Page.FillAsync("textarea[name=Story]", story);
        await person.PressAsync("看看怎么办");
        await person.PressAsync("看看有哪些办法");
        foreach (var answer in answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split('.')))
        {
            await person.Page.CheckAsync($"input[name='Answers[{answer[0]}]'][value={answer[1]}]");
        }

        await person.PressAsync("看办法");
        await person.ArriveAsync("**/ask/ways");
    }

    private static async Task GoAsync(Visitor person, string words, string where)
    {
        await TabToAsync(person, $":is(a.btn, button):has-text('{words}')");
        await person.Page.Keyboard.PressAsync("Enter");
        await person.ArriveAsync(where);
        await person.CheckAsync();
    }

    private static async Task TabToAsync(Visitor person, string what)
    {
        var wanted = person.Page.Locator(what).First;
        for (var presses = 0; presses < 60; presses++)
        {
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await person.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not come to {what}.");
    }
}
