using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests.Support;

/// <summary>What people do in several journeys.</summary>
internal static class Journeys
{
    public const string Story = "在工地干了三个月，老板一直不给工钱，也没有签合同，我该怎么办？工友可以作证。";

    /// <summary>A picture of one pixel, which is what its content says it is.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static string NewPhone() => $"139{Random.Shared.Next(0, 100_000_000).ToString("D8", CultureInfo.InvariantCulture)}";

    public static FilePayload Paper(string name) => new() { Name = name, MimeType = "image/png", Buffer = Picture };

    /// <summary>From the box on the front page to the sent question, with one paper, and the name of the other side where it is given.</summary>
    /// <returns>The id of the consultation.</returns>
    public static async Task<string> AskAsync(this Visitor person, string story, string phone, string otherSide = "")
    {
        await person.OpenAsync("/");
        await person.Page.FillAsync("textarea[name=Story]", story);
        await person.PressAsync("看看怎么办");
        Assert.NotEqual(0, await person.Page.Locator(".law").CountAsync());
        await person.SeeWaysAsync();
        await person.PressAsync("请律师回答");
        await person.PressAsync("选择地区");
        await person.PressAsync("浙江省");
        await person.PressAsync("杭州市");
        await person.PressAsync("西湖区");
        await person.OpenAsync("/ask/details");
        await person.Page.SetInputFilesAsync("input[type=file]", Paper("工牌.png"));
        await person.Page.FillAsync("input[name=OtherNames]", otherSide);
        await person.PressAsync("下一步");
        await person.PressAsync("同意并留手机号");
        await person.Page.FillAsync("input[name=Phone]", phone);
        await person.PressAsync("获取验证码");
        await person.Page.FillAsync("input[name=Code]", await person.CodeSentToAsync(phone));
        await person.PressAsync("发送给律师");
        await person.ArriveAsync("**/my/consultations/*");
        return new Uri(person.Page.Url).Segments[^1];
    }

    /// <summary>From the law past the short questions to what can be done.</summary>
    public static async Task SeeWaysAsync(this Visitor person)
    {
        await person.PressAsync("看看有哪些办法");
        await person.PressAsync("都跳过，直接看办法");
    }

    /// <summary>A person who has asked, signed in and looking at the question.</summary>
    public static async Task<Guid> HavingAskedAsync(this Visitor person, Site site, string phone)
    {
        var question = await site.QuestionAsync(phone);
        await person.OpenAsync($"/my/consultations/{question}");
        await person.ConfirmPhoneAsync(phone);
        await person.ArriveAsync("**/my/consultations/*");
        await person.CheckAsync();
        return question;
    }

    /// <summary>From the page that asks for the number past the code that is sent to it.</summary>
    public static async Task ConfirmPhoneAsync(this Visitor person, string phone)
    {
        await person.Page.FillAsync("input[name=Phone]", phone);
        await person.Page.Locator("main form button").First.ClickAsync();
        await person.ArriveAsync("**/sign-in/code**");
        await person.Page.FillAsync("input[name=Code]", await person.CodeSentToAsync(phone));
        await person.Page.Locator("main form button").First.ClickAsync();
    }

    public static async Task BeginDutyAsync(this Visitor lawyer)
    {
        await lawyer.OpenAsync("/desk/consultations");
        await lawyer.PressAsync("上岗值班");
    }

    public static async Task ClaimAsync(this Visitor lawyer, Guid question)
    {
        await lawyer.OpenAsync($"/desk/consultations/{question}");
        await lawyer.PressAsync("接这个问题");
    }

    public static async Task AnswerAsync(this Visitor lawyer, string text)
    {
        await lawyer.Page.FillAsync("textarea[name=Text]", text);
        await lawyer.PressAsync("发送答复");
    }

    /// <summary>With script the open page changes by itself; without, one looks again.</summary>
    public static async Task SeesAsync(this Visitor visitor, bool script, string where, string words)
    {
        if (!script)
        {
            await visitor.Page.ReloadAsync();
        }

        await Expect(visitor.Page.Locator(where).First).ToContainTextAsync(words);
        await visitor.CheckAsync();
    }
}
