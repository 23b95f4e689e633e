using Fabang.Modules.Accounts;
using Microsoft.Playwright;

namespace Fabang.BrowserTests.Support;

/// <summary>What people and lawyers do who talk to each other at once.</summary>
internal static class Talkers
{
    /// <summary>From the story to the queue, confirming a phone on the way; nothing is typed twice.</summary>
    /// <returns>The id of the conversation.</returns>
    public static async Task<string> BeginTalkAsync(this Visitor person, string region)
    {
        await person.OpenAsync("/");
        var home = new Uri(person.Page.Url).GetLeftPart(UriPartial.Authority);
        await person.Page.Context.AddCookiesAsync([new Cookie { Name = "fabang.region", Value = region, Url = home }]);
        await person.OpenAsync("/ask");
        await person.Page.FillAsync("textarea[name=Story]", Journeys.Story);
        await person.PressAsync("看看怎么办");
        await person.SeeWaysAsync();
        await person.PressAsync("现在在线问");
        await person.PressAsync("同意并留手机号");
        await person.ConfirmPhoneAsync(Journeys.NewPhone());
        await person.ArriveAsync("**/ask/online");
        await person.CheckAsync();
        await person.PressAsync("同意，开始排队");
        await person.ArriveAsync("**/my/talks/*");
        return new Uri(person.Page.Url).Segments[^1];
    }

    /// <summary>A lawyer on duty, with the list of the talks open.</summary>
    public static async Task<Visitor> TalkingLawyerAsync(this Site site, string region, string name, bool script = true)
    {
        var lawyer = await Visitor.ComeAsync(site, Screen.Desktop, script);
        await lawyer.SignInAsync(await site.StaffAsync(name, Role.Lawyer, region));
        await lawyer.OpenAsync("/desk/talks");
        await lawyer.PressAsync("上岗值班");
        return lawyer;
    }

    /// <summary>Chooses one from a list of colleagues, in which their presence stands beside their names.</summary>
    public static async Task ChooseColleagueAsync(this Visitor visitor, string name)
    {
        var choice = visitor.Page.Locator("select[name=Colleague] option").Filter(new() { HasText = name });
        await visitor.Page.SelectOptionAsync("select[name=Colleague]", await choice.GetAttributeAsync("value") ?? "");
    }

    public static async Task SayAsync(this Visitor visitor, string words)
    {
        await visitor.Page.FillAsync("textarea[name=Text]", words);
        await visitor.Page.Locator("[data-talk-box] button").First.ClickAsync();
    }
}
