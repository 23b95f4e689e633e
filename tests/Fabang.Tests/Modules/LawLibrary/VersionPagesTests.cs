using System.Net;
using System.Text.Json;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

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

    [Fact]
    public async Task An_article_shows_which_articles_of_today_cite_it()
    {
        var article = await library.PageAsync("/laws/示例灯罩法/1");
        var all = await library.TextAsync("/laws/示例灯罩法/1/cited-by");

        Assert.Equal(
            ["《示例街灯条例》第三条", "《示例街灯条例》第四条"],
            article.QuerySelectorAll("section[aria-labelledby=cited-by] li a").Select(link => link.TextContent));
        Assert.Contains("《示例街灯条例》第四条", all, StringComparison.Ordinal);
        Assert.Contains("还没有条文引用它", await library.TextAsync("/laws/示例街灯条例/4/cited-by"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_knows_the_version_of_its_time_and_what_is_not_held()
    {
        await using var app = new FabangApp();
        using var texts = new LawTexts();
        texts.Write("national/行政法规/示例街灯条例(2015-05-01).md", LawTexts.Law("示例街灯条例", "2015年5月1日 国务院公布", "第一条 街上挂灯。", "第二条 看灯人巡街。"));
        texts.Write("national/行政法规/示例街灯条例(2020-05-01).md", LawTexts.Law("示例街灯条例", "2020年5月1日 国务院修订", "第一条 街上挂新灯。"));
        texts.Write("national/行政法规/示例看灯办法.md", LawTexts.Law(
            "示例看灯办法", "2018年1月1日 国务院公布", "第一条 依照《示例街灯条例》第一条至第二条办理。", "第二条 违反《示例街灯条例》第九条、《示例油灯法》第三条的，罚。"));
        texts.Write("national/行政法规/示例新看灯办法.md", LawTexts.Law("示例新看灯办法", "2021年1月1日 国务院公布", "第一条 依照《示例街灯条例》第二条办理。"));
        await app.InitializeAsync();
        await app.ImportAsync(texts.Root);

        await app.RunAsync<ReadCitations>();

        Assert.Equal(
            ["示例新看灯办法: 示例街灯条例#2 FoundInOtherVersion 2015", "示例看灯办法: 示例油灯法#3 UnknownLaw ", "示例看灯办法: 示例街灯条例#1 Found 2015",
                "示例看灯办法: 示例街灯条例#2 Found 2015", "示例看灯办法: 示例街灯条例#9 NoSuchArticle "],
            await WrittenAsync(app));

        texts.Write("national/社会法/示例油灯法.md", LawTexts.Law("中华人民共和国示例油灯法", "2010年1月1日 示例机关通过", "第三条 油灯不许冒烟。"));
        await app.ImportAsync(texts.Root);
        await app.RunAsync<ReadCitations>();

        Assert.Contains("示例看灯办法: 示例油灯法#3 Found 2010", await WrittenAsync(app));
        Assert.Equal(5, (await WrittenAsync(app)).Count);
    }

    private static Task<List<string>> WrittenAsync(FabangApp app) => app.ReadAsync(async db =>
        (await (from citation in db.Set<LawCitation>()
                join version in db.Set<LawVersion>() on citation.VersionId equals version.Id
                join law in db.Set<Law>() on version.LawId equals law.Id
                join cited in db.Set<LawVersion>() on citation.CitedVersionId equals cited.Id into held
                from cited in held.DefaultIfEmpty()
                select new { law.Key, citation.Law, citation.Article, citation.Outcome, cited!.Date }).ToListAsync())
        .Select(row => $"{row.Key}: {row.Law}#{row.Article} {row.Outcome} {row.Date?.Year}").Order(StringComparer.Ordinal).ToList());

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

    [Theory]
    [InlineData("", "2020-05-01", "/laws/%E7%A4%BA%E4%BE%8B%E8%A1%97%E7%81%AF%E6%9D%A1%E4%BE%8B/1")]
    [InlineData("&asOf=2016-01-01", "2015-05-01", "/laws/%E7%A4%BA%E4%BE%8B%E8%A1%97%E7%81%AF%E6%9D%A1%E4%BE%8B/1?asOf=2016-01-01")]
    public async Task Other_programs_ask_what_a_text_cites(string asOf, string version, string path)
    {
        using var client = library.App.Visitor();
        var answer = await client.GetStringAsync("/api/v1/citations/resolve?text=按示例街灯条例第一条第二款，不按《示例灯罩法》第九条，也不按《无名法》第三条。" + asOf);

        using var citations = JsonDocument.Parse(answer);
        var found = citations.RootElement.GetProperty("items");
        var (held, missing, unknown) = (found[0], found[1], found[2]);
        Assert.Equal(("示例街灯条例第一条第二款", 1, "示例街灯条例", "1", 2), (
            held.GetProperty("words").GetString(), held.GetProperty("start").GetInt32(), held.GetProperty("law").GetString(), held.GetProperty("article").GetString(),
            held.GetProperty("paragraph").GetInt32()));
        Assert.Equal(("Found", version, path), (held.GetProperty("outcome").GetString(), held.GetProperty("version").GetString(), held.GetProperty("path").GetString()));
        Assert.Equal("NoSuchArticle", missing.GetProperty("outcome").GetString());
        Assert.Equal(("UnknownLaw", "无名法"), (unknown.GetProperty("outcome").GetString(), unknown.GetProperty("law").GetString()));
    }

    public sealed class Library : IAsyncLifetime
    {
        public FabangApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            using var texts = LawTexts.InTime();
            await App.InitializeAsync();
            await App.ImportAndIndexAsync(texts.Root);
            await App.RunAsync<ReadCitations>();
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
