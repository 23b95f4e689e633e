using Fabang.BrowserTests.Support;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Live;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>A lawyer's browser is gone in the middle of a talk.</summary>
public class LostLawyerJourneyTests(SiteOfItsOwn site) : IClassFixture<SiteOfItsOwn>
{
    private const string Region = "360112";

    [Fact]
    public async Task Both_the_person_and_the_duty_manager_read_so_and_the_manager_gives_it_to_another()
    {
        await using var manager = await Visitor.ComeAsync(site, Screen.Desktop);
        await manager.SignInAsync(await site.StaffAsync("周敏", Role.DutyManager, Region));
        await using var person = await Visitor.ComeAsync(site, Screen.Phone);
        string talk;
        await using (var lost = await site.TalkingLawyerAsync(Region, "王明"))
        {
            talk = await person.BeginTalkAsync(Region);
            await lost.OpenAsync($"/desk/talks/{talk}");
            await lost.Page.Locator("#take").ClickAsync();
            await Expect(person.Page.Locator("[role=log]")).ToContainTextAsync("王明律师来了");
            await manager.OpenAsync("/desk/duty");
            await Expect(manager.Page.Locator($"li:has(#talk-{talk})")).ToContainTextAsync("在王明手上 在线");
        }

        // Nobody says goodbye: the lease runs out, and no page of theirs lengthens it.
        site.Clock.Advance(Presence.Hold + TimeSpan.FromSeconds(5));

        await Expect(person.Page.Locator("[role=log]")).ToContainTextAsync("王明律师掉线了");
        await Expect(person.Page.Locator("#standing")).ToContainTextAsync("您排在第 1 位");
        await Expect(person.Page.Locator("button", new() { HasText = "改成留言" })).ToBeVisibleAsync();
        await person.CheckAsync();
        await Expect(manager.Page.Locator($"li:has(#talk-{talk})")).ToContainTextAsync("律师掉线，先接");
        await manager.CheckAsync();

        await using var next = await site.TalkingLawyerAsync(Region, "李红");
        await manager.Page.Locator($"a[href='/desk/talks/{talk}#assign']").ClickAsync();
        await manager.ArriveAsync($"**/desk/talks/{talk}#assign");
        await manager.CheckAsync();
        await manager.ChooseColleagueAsync("李红");
        await manager.PressAsync("转给他");

        await Expect(person.Page.Locator("[role=log]")).ToContainTextAsync("值班长安排李红律师来谈");
        await Expect(person.Page.Locator(".next")).ToContainTextAsync("李红");
        await Expect(next.Page.Locator($"#talk-{talk}")).ToBeVisibleAsync();
        await next.Page.Locator($"#talk-{talk}").ClickAsync();
        await next.SayAsync("我是李红，接着谈。");
        await Expect(person.Page.Locator("[role=log]")).ToContainTextAsync("接着谈");
    }
}
