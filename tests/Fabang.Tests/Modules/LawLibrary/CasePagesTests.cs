using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Cases: how they are found, what they cite, what cites back, and which are like them. All are invented.</summary>
[Trait("Engine", "both")]
public sealed class CasePagesTests(CasePagesTests.Library library) : IClassFixture<CasePagesTests.Library>
{
    [Fact]
    public async Task A_case_shows_its_court_its_cause_and_links_to_what_it_cites()
    {
        var page = await library.CaseAsync("甲诉某灯厂追索劳动报酬纠纷案");
        var facts = page.QuerySelector("dl")!.TextContent;

        Assert.Contains("追索劳动报酬纠纷", facts, StringComparison.Ordinal);
        Assert.Contains("示例省青山市人民法院", facts, StringComparison.Ordinal);
        Assert.Contains("2022年2月3日", facts, StringComparison.Ordinal);
        Assert.Equal(["《劳动合同法》第三十条"], page.QuerySelectorAll("section[aria-labelledby=cites] a").Select(link => link.TextContent));
        Assert.Equal("/laws/劳动合同法/30", Uri.UnescapeDataString(page.QuerySelector(".official a")!.GetAttribute("href")!));
    }

    [Fact]
    public async Task An_article_shows_the_cases_that_cite_it()
    {
        var article = await library.PageAsync("/laws/劳动合同法/30");
        var section = article.QuerySelector("section[aria-labelledby=citing-cases]")!;
        var all = await library.PageAsync(section.QuerySelector("p a")!.GetAttribute("href")!);

        Assert.Contains("6 个案例引用了它", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, section.QuerySelectorAll("li").Length);
        Assert.Equal(6, all.QuerySelectorAll(".shelf li").Length);
        Assert.Contains("《劳动合同法》第三十条", all.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await library.PageAsync("/laws/劳动合同法/31")).QuerySelector("section[aria-labelledby=citing-cases]"));
    }

    [Fact]
    public async Task The_three_nearest_cases_stand_below_and_never_the_case_itself()
    {
        var similar = (await library.CaseAsync("灯泡不亮店家应当退款")).QuerySelectorAll("section[aria-labelledby=similar] a").Select(link => link.TextContent).ToList();

        Assert.Equal(3, similar.Count);
        Assert.Equal("灯泡会闪店家应当换货", similar[0]);
        Assert.DoesNotContain("灯泡不亮店家应当退款", similar);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_words_and_subject()
    {
        var found = await library.PageAsync("/laws/cases?q=灯泡不亮&subject=消费购物");
        var nothing = await library.PageAsync("/laws/cases?q=灯泡不亮&subject=没有这类");

        Assert.Equal("灯泡不亮店家应当退款", found.QuerySelector(".shelf a")!.TextContent);
        Assert.Equal("灯泡不亮", ((IHtmlInputElement)found.QuerySelector("input[name=Q]")!).Value);
        Assert.All(found.QuerySelectorAll(".chips a"), chip => Assert.Contains("q=", chip.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("没有找到这样的案例", nothing.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_beyond_the_limit_are_refused_beside_the_field()
    {
        using var client = library.App.Visitor();
        using var answer = await client.GetAsync("/laws/cases?q=" + new string('灯', 501));
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull(page.QuerySelector(".govuk-error-summary"));
        Assert.Equal(500, ((IHtmlInputElement)page.QuerySelector("input[name=Q]")!).Value.Length);
    }

    [Fact]
    public async Task A_case_that_changes_its_title_stays_one_and_a_law_that_comes_later_is_found_by_it()
    {
        await using var app = new FabangApp();
        using var texts = new LawTexts();
        texts.Write(LawTexts.Case, "# 旧题目\n\n<!-- INFO END -->\n\n## 基本案情\n\n依照《示例新灯法》第一条。\n");
        await app.InitializeAsync();
        await app.ImportAsync(texts.Root);
        await app.RunAsync<ReadCitations>();
        var unknown = await app.ReadAsync(db => db.Set<CaseCitation>().SingleAsync());

        texts.Write(LawTexts.Case, "# 新题目\n\n<!-- INFO END -->\n\n## 基本案情\n\n依照《示例新灯法》第一条。\n");
        texts.Write("national/社会法/示例新灯法.md", LawTexts.Law("示例新灯法", "2010年1月1日 示例机关通过", "第一条 挂新灯。"));
        await app.ImportAsync(texts.Root);
        await app.RunAsync<ReadCitations>();

        Assert.Equal(CitationOutcome.UnknownLaw, unknown.Outcome);
        Assert.Equal("新题目", (await app.ReadAsync(db => db.Set<ConcludedCase>().SingleAsync())).Title);
        Assert.Equal(("示例新灯法", "1", CitationOutcome.Found), await app.ReadAsync(async db =>
        {
            var citation = await db.Set<CaseCitation>().SingleAsync();
            return (citation.Law, citation.Article, citation.Outcome);
        }));
    }

    public sealed class Library : IAsyncLifetime
    {
        public FabangApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            using var texts = LawTexts.Small();
            texts.Write("cases/劳动人事/灯厂.json", """
                { "title": "甲诉某灯厂追索劳动报酬纠纷案", "court": "示例省青山市人民法院", "decidedOn": "2022-02-03",
                  "sections": [{ "heading": "基本案情", "text": "甲做灯，某灯厂没有给蓝色信封。依照《劳动合同法》第三十条，要给。第三十条说得清楚。" }] }
                """);
            for (var i = 1; i <= 5; i++)
            {
                texts.Write($"cases/劳动人事/信封{i}.md", $"# 第{i}只蓝色信封\n\n<!-- INFO END -->\n\n## 裁判结果\n\n依照《中华人民共和国劳动合同法》第三十条，给信封。\n");
            }

            texts.Write("cases/消费购物/不亮.md", "# 灯泡不亮店家应当退款\n\n<!-- INFO END -->\n\n## 关键词\n\n灯泡、退款、店家\n\n## 基本案情\n\n丙买的灯泡不亮，店家不肯退款。\n");
            texts.Write("cases/消费购物/会闪.md", "# 灯泡会闪店家应当换货\n\n<!-- INFO END -->\n\n## 基本案情\n\n丁买的灯泡会闪，店家不肯退款也不肯换货。\n");
            await App.InitializeAsync();
            await App.ImportAndIndexAsync(texts.Root);
            await App.RunAsync<ReadCitations>();
        }

        public async Task<IHtmlDocument> CaseAsync(string title) =>
            await PageAsync($"/laws/cases/{await App.ReadAsync(db => db.Set<ConcludedCase>().Where(one => one.Title == title).Select(one => one.Id).SingleAsync())}");

        public async Task<IHtmlDocument> PageAsync(string address)
        {
            using var client = App.Visitor();
            return new HtmlParser().ParseDocument(await client.GetStringAsync(address));
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
