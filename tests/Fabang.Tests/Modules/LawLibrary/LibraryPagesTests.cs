using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>The pages over one small library.</summary>
[Trait("Engine", "both")]
public sealed class LibraryPagesTests(LibraryPagesTests.Library library) : IClassFixture<LibraryPagesTests.Library>
{
    [Theory]
    [InlineData("/laws")]
    [InlineData("/laws/search")]
    [InlineData("/laws/search?q=路灯")]
    [InlineData("/laws/search?q=路灯&kind=AdministrativeRegulation&region=330000&page=2")]
    [InlineData("/laws/search?q=路灯&region=000000&page=-5")]
    [InlineData("/laws/all?kind=AdministrativeRegulation")]
    [InlineData("/laws/all?province=330000&authority=nobody&page=99")]
    [InlineData("/laws/示例路灯条例")]
    [InlineData("/laws/示例路灯条例?version=2019-03-02&page=7")]
    [InlineData("/laws/示例路灯条例/2-1")]
    [InlineData("/laws/示例路灯条例/1?version=2019-03-02")]
    [InlineData("/laws/劳动合同法/30")]
    [InlineData("/laws/劳动合同法/82")]
    [InlineData("/laws/民法典")]
    [InlineData("/laws/plain/wages-and-work")]
    [InlineData("/laws/cases")]
    [InlineData("/laws/cases?subject=劳动人事")]
    public async Task Pages_that_are_there_are_shown_in_both_languages(string address)
    {
        foreach (var language in (string[])["zh-CN", "en"])
        {
            var (status, page) = await library.GetAsync(address, language);

            Assert.Equal(HttpStatusCode.OK, status);
            Assert.NotNull(page.QuerySelector("h1"));
            Assert.DoesNotMatch("[A-Z][A-Za-z]+[.][A-Z][A-Za-z]+", page.QuerySelector("main")!.TextContent);
        }
    }

    [Theory]
    [InlineData("/laws/没有这部法")]
    [InlineData("/laws/示例路灯条例/99")]
    [InlineData("/laws/示例路灯条例?version=2001-01-01")]
    [InlineData("/laws/示例路灯条例/1?version=2001-01-01")]
    [InlineData("/laws/plain/nothing")]
    [InlineData("/laws/cases/018f0000-0000-7000-8000-000000000000")]
    [InlineData("/laws/cases/x")]
    [InlineData("/laws/article")]
    [InlineData("/laws/article?id=x")]
    [InlineData("/api/v1/articles/示例路灯条例/99")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await library.GetAsync(address)).Status);
    }

    [Fact]
    public async Task An_article_shows_plain_words_official_text_version_and_neighbours()
    {
        var page = (await library.GetAsync("/laws/劳动合同法/30")).Page;

        Assert.Contains("白话解释", page.QuerySelector(".plain-words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("蓝色信封", page.QuerySelector(".official")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2012年12月28日", page.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("《中华人民共和国劳动合同法》（2012年修正）第三十条", page.QuerySelector(".to-copy")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/laws/劳动合同法/31", Uri.UnescapeDataString(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!));
        Assert.Null(page.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task A_name_of_an_article_leads_to_its_lasting_address()
    {
        var answer = await library.App.Visitor().GetAsync("/laws/article?id=" + Uri.EscapeDataString("劳动合同法#30"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/laws/劳动合同法/30", Uri.UnescapeDataString(answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Matches_are_marked_and_markup_in_a_text_stays_text()
    {
        var page = (await library.GetAsync("/laws/search?q=" + Uri.EscapeDataString("script alert 灯 不是灯"))).Page;

        var card = page.QuerySelectorAll(".law").First(law => law.TextContent.Contains("第二条之一", StringComparison.Ordinal));
        Assert.Contains("<script>alert('灯')</script>", card.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(card.QuerySelectorAll("mark"));
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Empty((await library.GetAsync("/laws/示例路灯条例")).Page.QuerySelectorAll("main script"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"'><img src=x onerror=alert(1)>")]
    [InlineData("+title:路灯 AND (foo OR [a TO b]) ~2^9 \\ /.*/")]
    [InlineData("' or 1=1; drop table laws;--")]
    [InlineData("👩‍👧‍👦\u202E灯\u0000\uD83D")]
    [InlineData("。，！？……")]
    public async Task Hostile_words_are_words(string words)
    {
        var (status, page) = await library.GetAsync("/laws/search?q=" + Uri.EscapeDataString(words));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Empty(page.QuerySelectorAll("main script, main img"));
    }

    [Fact]
    public async Task Words_beyond_the_limit_are_refused_and_kept()
    {
        var (status, page) = await library.GetAsync("/laws/search?q=" + new string('灯', 100_000));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("500", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(500, ((IHtmlInputElement)page.QuerySelector("input[name=Q]")!).Value.Length);
        Assert.Empty(page.QuerySelectorAll(".law"));
    }

    [Fact]
    public async Task A_search_that_finds_nothing_offers_a_lawyer()
    {
        var page = (await library.GetAsync("/laws/search?q=zzzzqqqq")).Page;

        Assert.NotNull(page.QuerySelector(".empty a[href='/ask']"));
    }

    [Fact]
    public async Task A_filter_keeps_the_words_and_narrows_the_texts()
    {
        var all = (await library.GetAsync("/laws/search?q=路灯 遛狗&region=all")).Page;
        var chip = all.QuerySelectorAll(".chips a").Single(link => link.TextContent.Contains("地方性法规", StringComparison.Ordinal));

        var local = (await library.GetAsync("/laws/search" + chip.GetAttribute("href"))).Page;

        Assert.All(local.QuerySelectorAll("section:first-of-type .law-title"), title => Assert.Contains("青山市", title.TextContent, StringComparison.Ordinal));
        Assert.Equal("路灯 遛狗", ((IHtmlInputElement)local.QuerySelector("input[name=Q]")!).Value);
    }

    [Fact]
    public async Task Whoever_names_no_place_gets_no_rules_of_one()
    {
        var page = (await library.GetAsync("/laws/search?q=遛狗牵绳")).Page;

        Assert.DoesNotContain(page.QuerySelectorAll(".law-title"), title => title.TextContent.Contains("青山市", StringComparison.Ordinal));
        Assert.Equal("000000", ((IHtmlSelectElement)page.QuerySelector("select")!).Value);
    }

    [Fact]
    public async Task A_case_is_found_and_read()
    {
        var link = (await library.GetAsync("/laws/search?q=没有给信封")).Page.QuerySelectorAll("a").Single(one => one.TextContent == "示例欠薪案");

        var page = (await library.GetAsync(link.GetAttribute("href")!)).Page;

        Assert.Contains("信封要按时给", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_programs_get_articles_as_json()
    {
        var found = await library.App.Visitor().GetStringAsync("/api/v1/laws/search?q=蓝色信封");
        var article = await library.App.Visitor().GetStringAsync("/api/v1/articles/示例路灯条例/1");

        Assert.Contains("劳动合同法#30", System.Text.RegularExpressions.Regex.Unescape(found), StringComparison.Ordinal);
        Assert.Contains("看灯人", System.Text.RegularExpressions.Regex.Unescape(article), StringComparison.Ordinal);
    }

    public sealed class Library : IAsyncLifetime
    {
        public FabangApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            using var texts = LawTexts.Small();
            await App.InitializeAsync();
            await App.ImportAndIndexAsync(texts.Root);
        }

        public async Task<(HttpStatusCode Status, IHtmlDocument Page)> GetAsync(string address, string language = "zh-CN")
        {
            using var client = App.Visitor();
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            using var answer = await client.GetAsync(address);
            return (answer.StatusCode, await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync()));
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
