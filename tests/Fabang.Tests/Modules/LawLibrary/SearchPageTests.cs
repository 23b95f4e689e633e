using System.Net.Http.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>The search page over an invented library: filters with counts, laws with many hits, local rules, suggestions.</summary>
public sealed class SearchPageTests(SearchPageTests.Library library) : IClassFixture<SearchPageTests.Library>
{
    [Fact]
    public async Task Every_filter_tells_how_much_another_choice_would_give()
    {
        var all = await library.SearchAsync("路灯", "&region=all");

        Assert.Equal(["不限", "国务院 (6)", "青山市人民代表大会常务委员会 (2)", "公安部 (1)"], Options(all, "By"));
        Assert.Contains("2000 年到 2009 年 (1)", Options(all, "Years"));
        Assert.Contains("全国和浙江省 (9)", Options(all, "Region"));
        Assert.Contains("只看全国的 (7)", Options(all, "Region"));

        var narrowed = await library.SearchAsync("路灯", "&region=all&by=公安部&years=2000-2009");

        Assert.Equal(["《示例灯具管理办法》第一条"], Titles(narrowed));
        // Each list counts as if its own filter were not set.
        Assert.Equal(["不限", "公安部 (1)"], Options(narrowed, "By"));
        Assert.Equal("公安部", ((IHtmlSelectElement)narrowed.QuerySelector("select[name=By]")!).Value);
        Assert.True(narrowed.QuerySelector("details.more")!.HasAttribute("open"));
        Assert.Empty(Titles(await library.SearchAsync("路灯", "&region=all&by=公安部&years=2010-2016")));
    }

    [Fact]
    public async Task What_is_repealed_is_shown_only_when_asked_for_and_says_so()
    {
        Assert.DoesNotContain("《示例旧灯条例》第一条", Titles(await library.SearchAsync("路灯", "&region=all")));

        var old = await library.SearchAsync("路灯", "&region=all&old=true");

        Assert.Contains("《示例旧灯条例》第一条", Titles(old));
        Assert.Contains("现在不是有效条文", old.QuerySelectorAll(".law").Single(card => card.TextContent.Contains("示例旧灯条例", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.Contains("（1）", old.QuerySelector("label[for=Old]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_articles_of_one_law_are_folded_and_the_law_can_be_searched_alone()
    {
        var page = await library.SearchAsync("路灯", "&region=000000");

        var folded = page.QuerySelectorAll("section details.more").Single(more => more.TextContent.Contains("示例路灯条例", StringComparison.Ordinal));
        Assert.Contains("《示例路灯条例》里还有 3 条", folded.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, folded.QuerySelectorAll(".law").Length);

        var alone = await library.GetAsync("/laws/search" + folded.QuerySelectorAll("a")[^1].GetAttribute("href"));

        Assert.Equal(6, Titles(alone).Count);
        Assert.All(Titles(alone), title => Assert.StartsWith("《示例路灯条例》", title, StringComparison.Ordinal));
        Assert.Equal("示例路灯条例", ((IHtmlInputElement)alone.QuerySelector("input[name=law]")!).Value);
    }

    [Fact]
    public async Task The_rules_of_the_chosen_place_come_first_and_only_once()
    {
        var page = await library.SearchAsync("路灯", "&region=330000");

        var local = page.QuerySelector("section[aria-labelledby=local]")!;
        Assert.Equal("浙江省自己的规定", local.QuerySelector("h2")!.TextContent);
        Assert.Equal(2, local.QuerySelectorAll(".law-title").Count(title => title.TextContent.Contains("青山市", StringComparison.Ordinal)));
        Assert.Equal(Titles(page).Count, Titles(page).Distinct().Count());
        Assert.Null((await library.SearchAsync("路灯", "&region=all")).QuerySelector("section[aria-labelledby=local]"));
    }

    [Fact]
    public async Task A_hit_says_why_it_is_there()
    {
        var page = await library.SearchAsync("天黑了路灯不亮", "&region=000000");

        Assert.Contains("“路灯”", page.QuerySelector(".why")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("工商认定", "工伤认定")]
    [InlineData("路登条例", "路灯条例")]
    public async Task Words_that_only_sound_right_lead_to_those_that_were_meant(string typed, string meant)
    {
        var link = (await library.SearchAsync(typed, "")).QuerySelector(".meant a")!;

        Assert.Equal(meant, link.TextContent);
        Assert.Null((await library.GetAsync("/laws/search" + link.GetAttribute("href"))).QuerySelector(".meant"));
    }

    [Fact]
    public async Task Traditional_characters_find_the_same()
    {
        Assert.Equal(Titles(await library.SearchAsync("路灯条例", "&region=000000")), Titles(await library.SearchAsync("路燈條例", "&region=000000")));
    }

    [Fact]
    public async Task While_typing_titles_and_common_questions_are_offered()
    {
        using var client = library.App.Visitor();

        Assert.Equal(["示例路灯条例", "青山市示例路灯规定"], (await client.GetFromJsonAsync<string[]>("/laws/suggest?q=" + Uri.EscapeDataString("示例路燈")))!);
        var said = await client.GetFromJsonAsync<string[]>("/laws/suggest?q=" + Uri.EscapeDataString("工资"));
        Assert.InRange(said!.Length, 1, 8);
        Assert.All(said, words => Assert.Contains("工资", words, StringComparison.Ordinal));
        Assert.Empty((await client.GetFromJsonAsync<string[]>("/laws/suggest?q=" + new string('灯', 5000)))!);
        Assert.Empty((await client.GetFromJsonAsync<string[]>("/laws/suggest"))!);
        // Without a script the list holds what people ask most.
        Assert.Equal(8, (await library.GetAsync("/laws")).QuerySelectorAll("datalist#suggestions option").Length);
    }

    [Theory]
    [InlineData("&years=x")]
    [InlineData("&years=9999-0001")]
    [InlineData("&by=%00&law=%00")]
    [InlineData("&kind=Law&region=999999&old=true&law=没有这部法")]
    public async Task Filters_that_mean_nothing_break_nothing(string filters)
    {
        Assert.NotNull((await library.SearchAsync("路灯", filters)).QuerySelector("form[role=search]"));
    }

    private static IReadOnlyList<string> Titles(IDocument page) => [.. page.QuerySelectorAll(".law-title").Select(title => title.TextContent)];

    private static IReadOnlyList<string> Options(IDocument page, string list) =>
        [.. page.QuerySelectorAll($"select[name={list}] option").Select(option => option.TextContent).Where(text => !text.EndsWith("(0)", StringComparison.Ordinal))];

    public sealed class Library : IAsyncLifetime
    {
        public FabangApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            using var texts = new LawTexts();
            texts.Write("national/行政法规/示例路灯条例.md", LawTexts.Law("示例路灯条例", "2019年3月2日 国务院公布", [.. "一二三四五六".Select(number => $"第{number}条 路灯在天黑以后点亮。")]));
            texts.Write("national/部门规章/公安部/示例灯具管理办法.md", LawTexts.Law("示例灯具管理办法", "2005年3月2日 公安部公布", "第一条 路灯的灯具由厂里造。"));
            texts.Write("national/行政法规/示例旧灯条例.md", LawTexts.Law("示例旧灯条例", "1990年3月2日 国务院公布\n\n2001年1月1日 国务院废止", "第一条 路灯用煤油。"));
            texts.Write("local/浙江/青山市示例路灯规定(2021-05-01).md", LawTexts.Law("青山市示例路灯规定", "2021年5月1日 青山市第一届人民代表大会常务委员会通过", "第一条 青山市的路灯是绿的。", "第二条 路灯下可以下棋。"));
            await App.InitializeAsync();
            await App.ImportAndIndexAsync(texts.Root);
        }

        public Task<IHtmlDocument> SearchAsync(string words, string filters) => GetAsync($"/laws/search?q={Uri.EscapeDataString(words)}{filters}");

        public async Task<IHtmlDocument> GetAsync(string address)
        {
            using var client = App.Visitor();
            return await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(address));
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
