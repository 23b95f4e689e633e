using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Figures;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>Somebody is not content, is called back and told; the manager looks at the figures.</summary>
public class CallBackJourneyTests(SiteOfItsOwn site) : IClassFixture<SiteOfItsOwn>
{
    [Fact]
    public async Task A_bad_rating_is_called_back_and_the_person_is_told()
    {
        var phone = Journeys.NewPhone();
        await using var person = await Visitor.ComeAsync(site, Screen.Phone);
        var question = await person.HavingAskedAsync(site, phone);
        await using var lawyer = await Visitor.ComeAsync(site, Screen.Desktop);
        await lawyer.SignInAsync(await site.StaffAsync("王明", Role.Lawyer, "330106"));
        await lawyer.BeginDutyAsync();
        await lawyer.ClaimAsync(question);
        await lawyer.AnswerAsync("可以要求支付。");

        await person.OpenAsync($"/my/consultations/{question}");
        await person.Page.Locator("input[name=Grade][value=Bad]").CheckAsync();
        await person.PressAsync("提交评价");
        await person.SeesAsync(script: true, "main", "会有人打电话给您");

        await using var manager = await Visitor.ComeAsync(site, Screen.Desktop);
        await manager.SignInAsync(await site.StaffAsync("周敏", Role.DutyManager, "330000"));
        await manager.OpenAsync("/desk/call-backs");
        await manager.PressAsync("在工地干了三个月");
        await manager.Page.FillAsync("textarea[name=Said]", "对方说看不懂，重新讲了一遍。");
        await manager.Page.FillAsync("textarea[name=Told]", "电话里重新说明过：先申请劳动仲裁。");
        await manager.PressAsync("已经说明，办完");
        await Expect(manager.Page.Locator("main")).ToContainTextAsync("没有要回访的");
        await person.SeesAsync(script: true, "main", "先申请劳动仲裁");

        await person.PressAsync("对这次咨询不满意");
        await person.Page.Locator("input[name=Reason][value=Attitude]").CheckAsync();
        await person.Page.FillAsync("textarea[name=Story]", "没听我讲完。");
        await person.PressAsync("提交投诉");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("西湖区值班长");

        await site.RunAsync<CountFigures>();
        await manager.OpenAsync("/desk/figures");
        await Expect(manager.Page.Locator("h1")).ToContainTextAsync("浙江省");
        await Expect(manager.Page.Locator("main")).ToContainTextAsync("不足 5 个");
    }
}
