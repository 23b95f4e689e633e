using Fabang.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Fabang.BrowserTests;

/// <summary>Somebody who knows the article reads it, follows what it cites, and sees what it said before.</summary>
[Collection(Site.Library)]
public class LawJourneyTests(Site site)
{
    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task An_article_is_typed_followed_and_compared(Screen screen, bool script)
    {
        await ImportAsync();
        await using var visitor = await Visitor.ComeAsync(site, screen, script);

        await visitor.OpenAsync("/laws");
        await visitor.Page.FillAsync("input[type=search]", "示例街灯条例2条");
        await visitor.PressAsync("查法条");
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("《示例街灯条例》第二条");
        await visitor.PressAsync("前条");
        await Expect(visitor.Page.Locator(".official")).ToContainTextAsync("街上挂新灯");

        await visitor.PressAsync("看整部法律");
        await visitor.PressSummaryAsync("全部 2 个版本");
        await visitor.Page.FillAsync("input[name=AsOf]", "2018-01-01");
        await visitor.PressAsync("查看");
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync("街上挂旧灯");

        await visitor.PressSummaryAsync("全部 2 个版本");
        await visitor.PressAsync("和它对照");
        await Expect(visitor.Page.Locator("del")).ToHaveTextAsync("旧");
        await Expect(visitor.Page.Locator("ins").First).ToHaveTextAsync("新");
    }

    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task Words_heard_wrong_are_put_right_and_the_search_is_narrowed(Screen screen, bool script)
    {
        await ImportAsync();
        await using var visitor = await Visitor.ComeAsync(site, screen, script);

        await visitor.OpenAsync("/laws");
        await visitor.Page.FillAsync("input[type=search]", "街登条例");
        if (script)
        {
            await visitor.Page.FillAsync("input[type=search]", "示例街灯");
            await Expect(visitor.Page.Locator("datalist option").First).ToHaveAttributeAsync("value", "示例街灯条例");
            await visitor.Page.FillAsync("input[type=search]", "街登条例");
        }

        await visitor.PressAsync("查法条");
        await visitor.PressAsync("街灯条例");
        await Expect(visitor.Page.Locator("input[type=search]")).ToHaveValueAsync("街灯条例");

        await visitor.PressSummaryAsync("更多筛选");
        await visitor.Page.SelectOptionAsync("select[name=By]", "国务院");
        await visitor.Page.CheckAsync("input[name=Old]");
        await visitor.PressAsync("查法条");

        await Expect(visitor.Page.Locator("select[name=By]")).ToHaveValueAsync("国务院");
        await Expect(visitor.Page.Locator(".law-title").First).ToContainTextAsync("《示例街灯条例》");
        await Expect(visitor.Page.Locator(".why").First).ToContainTextAsync("街灯");
    }

    [Theory]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desktop, false)]
    public async Task A_case_is_chosen_read_and_leads_to_the_article_it_cites(Screen screen, bool script)
    {
        await ImportAsync();
        await using var visitor = await Visitor.ComeAsync(site, screen, script);

        await visitor.OpenAsync("/laws/cases");
        await visitor.Page.FillAsync("input[type=search]", "qqqqzzzz");
        await visitor.PressAsync("找案例");
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync("没有找到这样的案例");
        await visitor.PressAsync("看全部案例");
        await visitor.PressAsync("示例街灯 1");
        await visitor.PressAsync("甲诉某灯厂买卖合同纠纷案");
        await Expect(visitor.Page.Locator("dl")).ToContainTextAsync("示例省青山市人民法院");
        await visitor.PressAsync("《示例街灯条例》第一条");
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("《示例街灯条例》第一条");
    }

    private async Task ImportAsync()
    {
        var folder = Directory.CreateTempSubdirectory("fabang-laws-");
        Write("2015-05-01", "第一条 街上挂旧灯。");
        Write("2020-05-01", "第一条 街上挂新灯。\n\n第二条 违反前条规定的，由看灯人改正。");
        File.WriteAllText(
            Path.Combine(folder.CreateSubdirectory("cases/示例街灯").FullName, "街灯案.json"),
            """
            { "title": "甲诉某灯厂买卖合同纠纷案", "court": "示例省青山市人民法院", "decidedOn": "2022-02-03",
              "sections": [{ "heading": "裁判结果", "text": "依照《示例街灯条例》第一条，退灯。" }] }
            """);
        await site.ImportAsync(folder.FullName);
        folder.Delete(recursive: true);

        void Write(string day, string articles)
        {
            var place = folder.CreateSubdirectory("national/行政法规");
            var made = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
            File.WriteAllText(
                Path.Combine(place.FullName, $"示例街灯条例({day}).md"),
                $"# 示例街灯条例\n\n{made:yyyy年M月d日} 国务院公布\n\n<!-- INFO END -->\n\n{articles}\n");
        }
    }
}
