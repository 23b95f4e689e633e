using System.Net;
using Fabang.Modules.LawLibrary;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>A law in time, and what its articles cite.</summary>
public sealed class VersionPagesTests(VersionPagesTests.Library library) : IClassFixture<VersionPagesTests.Library>
{
    [Theory]
    [InlineData("2015-07-01", "旧灯")]
    [InlineData("2020-06-30", "旧灯")]
    [InlineData("2020-07-01", "新灯")]
    [InlineData("2030-01-01", "新灯")]
    public async Task An_article_reads_as_it_did_on_a_day(string day, string words)
    {
        var article = await library.TextAsync($"/laws/示例街灯条例/1?asOf={day}");
        var law = await library.TextAsync($"/laws/示例街灯条例?asOf={day}");

        Assert.Contains(words, article, StringComparison.Ordinal);
        Assert.Contains(words, law, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_version_a_law_says_so_and_an_article_is_not_there()
    {
        Assert.Contains("那一天没有找到有效的文本", await library.TextAsync("/laws/示例街灯条例?asOf=2001-01-01"), StringComparison.Ordinal);
        using var client = library.App.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/laws/示例街灯条例/1?asOf=2001-01-01")).StatusCode);
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_beside_the_field()
    {
        var page = await library.PageAsync("/laws/示例街灯条例?asOf=yesterday");

        Assert.NotNull(page.QuerySelector("details[open] .govuk-error-message"));
    }

    [Fact]
    public async Task Two_versions_stand_side_by_side()
    {
        var page = await library.PageAsync("/laws/示例街灯条例/compare?from=2015-05-01&to=2020-05-01");

        Assert.Equal("旧", page.QuerySelector("del")!.TextContent);
        Assert.Equal("新", page.QuerySelector("ins")!.TextContent);
        Assert.Contains("只改了条号", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_comparison_comes_by_pages()
    {
        var first = await library.PageAsync("/laws/示例长法/compare?from=2015-05-01&to=2020-05-01");
        var second = await library.PageAsync("/laws/示例长法/compare?from=2015-05-01&to=2020-05-01&page=2");

        Assert.Equal((20, 5), (first.QuerySelectorAll(".compared").Length, second.QuerySelectorAll(".compared").Length));
        Assert.Contains("25 处", first.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/laws/示例街灯条例/compare")]
    [InlineData("/laws/示例街灯条例/compare?from=2015-05-01&to=2015-05-01")]
    [InlineData("/laws/示例街灯条例/compare?from=2015-05-01&to=2016-01-01")]
    [InlineData("/laws/没有这部法/compare?from=2015-05-01&to=2020-05-01")]
    public async Task What_cannot_be_compared_is_not_there(string address)
    {
        using var client = library.App.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task What_an_article_cites_is_a_link_where_it_is_held()
    {
        var official = (await library.PageAsync("/laws/示例街灯条例/3")).QuerySelector(".official")!;

        Assert.Equal("违反前条规定，或者本条例第九十九条规定的，依照《示例灯罩法》第一条处理。", official.TextContent.Trim());
        Assert.Equal(
            ["/laws/示例街灯条例/2", "/laws/示例灯罩法/1"],
            official.QuerySelectorAll("a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task From_an_old_version_a_citation_leads_to_what_held_then()
    {
        var link = (await library.PageAsync("/laws/示例街灯条例/2?version=2015-05-01")).QuerySelector(".official a")!;

        Assert.Equal("/laws/示例灯罩法/1?asOf=2015-07-01", Uri.UnescapeDataString(link.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("示例街灯条例1条", "/laws/示例街灯条例/1")]
    [InlineData("《示例灯罩法》第一条", "/laws/示例灯罩法/1")]
    public async Task An_article_that_is_typed_is_opened(string typed, string path)
    {
        using var client = library.App.Visitor();

        var answer = await client.GetAsync("/laws/search?q=" + Uri.EscapeDataString(typed));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(path, Uri.UnescapeDataString(answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task An_article_that_is_not_held_is_searched() =>
        Assert.Contains("查法律", await library.TextAsync("/laws/search?q=" + Uri.EscapeDataString("示例街灯条例99条")), StringComparison.Ordinal);

    public sealed class Library : IAsyncLifetime
    {
        public FabangApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            using var texts = new LawTexts();
            texts.Write("national/行政法规/示例街灯条例(2015-05-01).md", LawTexts.Law(
                "示例街灯条例", "2015年5月1日 国务院公布 自2015年7月1日起施行", "第一条 街上挂旧灯。", "第二条 坏了的灯罩依照《示例灯罩法》第一条处理。"));
            texts.Write("national/行政法规/示例街灯条例(2020-05-01).md", LawTexts.Law(
                "示例街灯条例", "2020年5月1日 国务院修订 自2020年7月1日起施行", "第一条 街上挂新灯。", "第二条 看灯人每晚巡街一遍。",
                "第三条 违反前条规定，或者本条例第九十九条规定的，依照《示例灯罩法》第一条处理。", "第四条 坏了的灯罩依照《示例灯罩法》第一条处理。"));
            texts.Write("national/社会法/示例灯罩法.md", LawTexts.Law("中华人民共和国示例灯罩法", "2010年1月1日 示例机关通过", "第一条 灯罩赔新的。"));
            foreach (var (year, words) in (ReadOnlySpan<(int, string)>)[(2015, "十元"), (2020, "五十元")])
            {
                texts.Write($"national/行政法规/示例长法({year}-05-01).md", LawTexts.Law(
                    "示例长法", $"{year}年5月1日 国务院公布", [.. Enumerable.Range(1, 25).Select(number => $"{ArticleNames.Label($"{number}")} 第{number}号摊位的人每天交{words}。")]));
            }

            await App.InitializeAsync();
            await App.ImportAndIndexAsync(texts.Root);
        }

        public async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string address)
        {
            using var client = App.Visitor();
            return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync(address));
        }

        public async Task<string> TextAsync(string address) => (await PageAsync(address)).QuerySelector("main")!.TextContent;

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
