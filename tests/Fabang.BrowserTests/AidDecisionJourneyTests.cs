using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Jobs;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>What becomes of an application that is not simply granted, in the browsers of those who take part.</summary>
public class AidDecisionJourneyTests(SiteOfItsOwn site) : IClassFixture<SiteOfItsOwn>
{
    private const string Name = "赵小梅";

    [Fact]
    public async Task Refused_objected_to_put_right_and_granted()
    {
        var (phone, id, officer) = await ReceivedAsync();
        await using var desk = officer;
        await DecideAsync(desk, id, "Refuse", "收入高于标准。", ground: "Means");
        await using var person = await MineAsync(Screen.Phone, script: true, phone, id);
        await Expect(person.Page.Locator("main")).ToContainTextAsync("收入高于标准");
        await person.Page.FillAsync("textarea[name=Story]", "把我哥哥的收入也算进去了。");
        await person.Page.Locator("#object button").ClickAsync();
        await person.SeesAsync(script: true, ".next", "司法行政部门");

        await using var justice = await Visitor.ComeAsync(site, Screen.Desktop);
        await justice.SignInAsync(await site.StaffAsync("郭磊", Role.JusticeOfficer, "330000"));
        await justice.OpenAsync("/desk/legal-aid/objections");
        await justice.PressAsync("对不予援助的异议");
        await justice.Page.CheckAsync("input[name=Outcome][value=Ordered]");
        await justice.Page.FillAsync("textarea[name=Decision]", "已经分家，收入认定有误。");
        await justice.PressAsync("作出决定");
        await DecideAsync(desk, id, "Grant", "按审查决定改正。", form: "LabourArbitration");
        await person.SeesAsync(script: true, "main", "等指派律师");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("责令改正");
    }

    [Fact]
    public async Task Without_papers_in_time_it_counts_as_withdrawn()
    {
        var (phone, id, officer) = await ReceivedAsync();
        await using var desk = officer;
        await desk.OpenAsync($"/desk/legal-aid/{id}");
        await desk.Page.FillAsync("textarea[name=Asked]", "请补交身份证。");
        await desk.PressAsync("发出补充通知");
        await using var person = await MineAsync(Screen.Desktop, script: false, phone, id);
        await Expect(person.Page.Locator("#supply")).ToContainTextAsync("请补交身份证");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("该您了");

        site.Clock.Advance(TimeSpan.FromDays(20));
        await site.RunAsync<LapseApplications>();
        await using var later = await MineAsync(Screen.Phone, script: true, phone, id);
        await Expect(later.Page.Locator("main")).ToContainTextAsync("视为撤回");
        await Expect(later.Page.Locator(".next")).ToContainTextAsync("可以重新申请");
    }

    [Fact]
    public async Task Urgent_help_comes_first_and_the_papers_follow()
    {
        var (phone, id, officer) = await ReceivedAsync();
        await using var desk = officer;
        await DecideAsync(desk, id, "AtOnce", "仲裁时效三天后届满。", form: "LabourArbitration");
        await using var person = await MineAsync(Screen.Phone, script: false, phone, id);
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("指派律师");
        await person.Page.SetInputFilesAsync("#supply input[type=file]", Journeys.Paper("合同.png"));
        await person.Page.Locator("#supply button").ClickAsync();
        await Expect(person.Page.Locator(".files").Last).ToContainTextAsync("合同.png");
        await person.CheckAsync();
        await DecideAsync(desk, id, "Grant", "材料齐全，符合条件。");
        await Expect(desk.Page.Locator("main")).ToContainTextAsync("决定给予法律援助");
    }

    [Fact]
    public async Task Ended_for_deceit_with_the_reasons_and_the_right_to_object()
    {
        var (phone, id, officer) = await ReceivedAsync();
        await using var desk = officer;
        await DecideAsync(desk, id, "Grant", "符合条件。", form: "Litigation");
        await desk.OpenAsync($"/desk/legal-aid/{id}/terminate");
        await desk.Page.CheckAsync("input[name=Ground][value=Fraud]");
        await desk.PressAsync("终止援助");
        await Expect(desk.Page.Locator(".govuk-error-summary")).ToContainTextAsync("请写理由");
        await Expect(desk.Page.Locator("input[name=Ground][value=Fraud]")).ToBeCheckedAsync();
        await desk.Page.FillAsync("textarea[name=Reasons]", "隐瞒两套出租房。");
        await desk.Page.Locator("main form button").Last.ClickAsync();
        await desk.ArriveAsync($"**/desk/legal-aid/{id}");
        await using var person = await MineAsync(Screen.Desktop, script: true, phone, id);
        await Expect(person.Page.Locator("main")).ToContainTextAsync("隐瞒两套出租房");
        await Expect(person.Page.Locator("#object")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Screen.Phone, false)]
    [InlineData(Screen.Desktop, true)]
    public async Task A_helper_fills_in_for_somebody_who_agrees(Screen screen, bool script)
    {
        var phone = Journeys.NewPhone();
        await using var helper = await Visitor.ComeAsync(site, screen, script);
        await helper.SignInAsync(await site.StaffAsync("杨春生", Role.Helper, "330106"));
        await helper.OpenAsync("/desk/assist");
        await helper.Page.FillAsync("input[name=Phone]", phone);
        await helper.PressAsync("发验证码");
        await helper.Page.FillAsync("input[name=Typed]", await helper.CodeSentToAsync(phone));
        await helper.PressAsync("对方同意");
        await helper.PressAsync("谁要申请");
        await helper.Page.CheckAsync("input[name=ForWhom][value=Self]");
        await helper.Page.FillAsync("input[name=Name]", Name);
        await helper.Page.FillAsync("input[name=IdNumber]", "11010519491231002X");
        await helper.Page.FillAsync("input[name=Address]", "西湖区文三路 9 号");
        await helper.PressAsync("保存这一项");
        await helper.PressAsync("什么事");
        await helper.Page.CheckAsync("input[name=Matter][value=pay]");
        await helper.Page.FillAsync("textarea[name=Story]", Journeys.Story);
        await helper.PressAsync("保存这一项");
        await helper.PressAsync("家里的经济情况");
        await helper.Page.CheckAsync("input[name=Group][value=none]");
        await helper.Page.FillAsync("input[name=Household]", "3");
        await helper.Page.FillAsync("input[name=Income]", "3000");
        await helper.PressAsync("保存这一项");
        await helper.PressAsync("承诺和签名");
        await helper.Page.FillAsync("input[name=Name]", Name);
        await helper.Page.CheckAsync("input[name=ReadAloud]");
        await helper.Page.CheckAsync("input[name=Agree]");
        await helper.Page.CheckAsync("input[name=Way][value=AtCounter]");
        await helper.Page.SetInputFilesAsync("input[name=Photo]", Journeys.Paper("手印.png"));
        await helper.Page.Locator("main form button").Last.ClickAsync();
        await helper.ArriveAsync("**/legal-aid/apply/*");
        await helper.PressAsync("提交申请");
        await Expect(helper.Page.Locator("main")).ToContainTextAsync("已提交，编号 FY-330106-");
    }

    private async Task<(string Phone, Guid Id, Visitor Officer)> ReceivedAsync()
    {
        var phone = Journeys.NewPhone();
        var id = await site.AidApplicationAsync(phone, Name);
        var officer = await Visitor.ComeAsync(site, Screen.Desktop);
        await officer.SignInAsync(await site.StaffAsync("徐梅", Role.LegalAidOfficer, "330106"));
        return (phone, id, officer);
    }

    private static async Task DecideAsync(Visitor officer, Guid id, string decision, string reasons, string? form = null, string? ground = null)
    {
        await officer.OpenAsync($"/desk/legal-aid/{id}");
        await officer.Page.CheckAsync($"input[name=Decision][value={decision}]");
        if (form is not null)
        {
            await officer.Page.SelectOptionAsync("select[name=Form]", form);
        }

        if (ground is not null)
        {
            await officer.Page.SelectOptionAsync("select[name=Ground]", ground);
        }

        await officer.Page.FillAsync("textarea[name=Reasons]", reasons);
        await officer.PressAsync("作出决定");
    }

    private async Task<Visitor> MineAsync(Screen screen, bool script, string phone, Guid id)
    {
        var person = await Visitor.ComeAsync(site, screen, script);
        await person.OpenAsync($"/my/legal-aid/{id}");
        await person.ConfirmPhoneAsync(phone);
        await person.ArriveAsync($"**/my/legal-aid/{id}");
        await person.CheckAsync();
        return person;
    }
}
