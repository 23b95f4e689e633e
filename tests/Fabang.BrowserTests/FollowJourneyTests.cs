using System.Globalization;
using Fabang.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>Somebody follows an article, signs in on the way, and finds what became of it when a new version has come.</summary>
[Collection(Site.Library)]
public class FollowJourneyTests(Site site)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task An_article_is_followed_changed_and_compared(Screen screen, bool script)
    {
        var law = $"示例巷灯条例{(script ? "甲" : "乙")}";
        await ImportAsync(law, ("2015-05-01", "第一条 巷口挂旧灯，天黑了就点。"));
        await using var person = await Visitor.ComeAsync(site, screen, script);
        var phone = Journeys.NewPhone();

        await person.OpenAsync($"/laws/{law}/1");
        await person.PressAsync("关注");
        await person.ConfirmPhoneAsync(phone);
        await person.ArriveAsync("**/my/following/add**");
        await person.CheckAsync();
        await person.PressAsync("确认关注");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("还没有变化");

        await ImportAsync(law, ("2015-05-01", "第一条 巷口挂旧灯，天黑了就点。"), ("2020-05-01", "第一条 巷口挂新灯，天黑了就点。"));
        await UntilAsync(async () =>
        {
            await person.OpenAsync("/my/following");
            return await person.Page.Locator("main").InnerTextAsync();
        }, "改过");
        await person.PressAsync("看新旧对照");
        await Expect(person.Page.Locator("del")).ToHaveTextAsync("旧");
        await person.OpenAsync("/my/following");
        await person.PressAsync("不再关注");
        await Expect(person.Page.Locator("main")).ToContainTextAsync("您还没有关注什么");
    }

    /// <summary>The workers take their time: the page is opened until it says so.</summary>
    private static async Task UntilAsync(Func<Task<string>> look, string words)
    {
        for (var patience = 0; patience < 120; patience++)
        {
            if ((await look()).Contains(words, StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(1000);
        }

        Assert.Fail($"The page never says {words}.");
    }

    private async Task ImportAsync(string law, params (string Day, string Articles)[] versions)
    {
        var folder = Directory.CreateTempSubdirectory("fabang-laws-");
        foreach (var (day, articles) in versions)
        {
            var place = folder.CreateSubdirectory("national/行政法规");
            var made = DateOnly.Parse(day, CultureInfo.InvariantCulture);
            await File.WriteAllTextAsync(Path.Combine(place.FullName, $"{law}({day}).md"), $"# {law}\n\n{made:yyyy年M月d日} 国务院公布\n\n<!-- INFO END -->\n\n{articles}\n");
        }

        await site.ImportAsync(folder.FullName);
        folder.Delete(recursive: true);
    }
}
