using Fabang.Search;

namespace Fabang.Tests.Search;

public class SearchFiltersTests : IndexInAFolder
{
    [Fact]
    public void What_is_found_is_counted_by_every_facet()
    {
        using var index = Library();

        var counts = index.Search(new SearchQuery("押金") { Take = 0 }).Counts;

        Assert.Equal(Counted(("Law", 2), ("LocalRegulation", 2)), counts[Facet.TextKind]);
        Assert.Equal(Counted(("全国人大", 2), ("甲省人大", 1), ("乙市人大", 1)), counts[Facet.Authority]);
        Assert.Equal(Counted(("2007", 2), ("2020", 1), ("2021", 1)), counts[Facet.Year]);
        Assert.Equal(Counted((SearchQuery.Nation, 2), ("330000", 2)), counts[Facet.Province]);
        Assert.Equal(Counted(("1", 3), ("0", 1)), counts[Facet.InForce]);
        Assert.Equal(0, counts.Of(Facet.Authority, "丙"));
    }

    [Fact]
    public void A_digest_is_not_counted_beside_its_article()
    {
        using var index = Library();
        index.Update("#digest", [Article("租赁法", 1, "押金要退。") with { Kind = DocumentKind.Digest }]);
        index.Refresh();

        var counts = index.Search(new SearchQuery("押金")).Counts;

        Assert.Equal(1, counts.Of(Facet.Kind, nameof(DocumentKind.Digest)));
        Assert.Equal(2, counts.Of(Facet.Province, SearchQuery.Nation));
        Assert.Equal(3, counts.Of(Facet.InForce, "1"));
    }

    [Fact]
    public void Each_filter_leaves_what_it_names()
    {
        using var index = Library();

        Assert.Equal(["甲省条例#1"], Ids(new SearchQuery("押金") { Authority = "甲省人大" }));
        Assert.Equal(["乙市条例#1", "甲省条例#1"], Ids(new SearchQuery("押金") { Province = "330000", OnlyLocal = true }));
        Assert.Equal(["乙市条例#1", "甲省条例#1"], Ids(new SearchQuery("押金") { Years = new YearRange(2020, 2025) }));
        Assert.Equal(["乙市条例#1"], Ids(new SearchQuery("押金") { Years = new YearRange(2025, 2021) }));
        Assert.Equal(["甲省条例#1", "租赁法#1", "租赁法#2"], Ids(new SearchQuery("押金") { OnlyInForce = true }));
        Assert.Empty(Ids(new SearchQuery("押金") { Authority = "\0" }));
        Assert.Equal(["租赁法#1", "租赁法#2"], Ids(new SearchQuery("押金") { LawId = "租赁法" }));

        IEnumerable<string> Ids(SearchQuery query) => index.Search(query).Hits.Select(hit => hit.Document.Id).Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("“押金返还”", "租赁法#2")]
    [InlineData("「ＡＢＣ押金」 退", "甲省条例#1")]
    [InlineData("\"abc押金\"", "甲省条例#1")]
    [InlineData("“金押”", null)]
    [InlineData("“还押金返”", null)]
    public void A_phrase_is_met_word_for_word(string asked, string? found)
    {
        using var index = Library();

        Assert.Equal(found is null ? [] : [found], index.Search(new SearchQuery(asked)).Hits.Select(hit => hit.Document.Id));
    }

    [Fact]
    public void A_hit_tells_the_words_it_shares_with_the_question()
    {
        using var index = SearchIndex.Open(Folder);
        index.Update("租赁法", [Article("租赁法", 1, "房东应当返还押金，押金不得用来抵租。"), .. Enumerable.Range(2, 40).Select(number => Article("租赁法", number, "应当怎样就怎样。"))]);
        index.Refresh();

        var hit = index.Search(new SearchQuery("搬走以后房东不退押金，应当怎么办") { Explain = true }).Hits[0];

        Assert.Equal(["房东", "押金"], hit.SharedWords.Order(StringComparer.Ordinal));
        Assert.Empty(index.Search(new SearchQuery("押金")).Hits[0].SharedWords);
    }

    private SearchIndex Library()
    {
        var index = SearchIndex.Open(Folder);
        var national = Article("租赁法", 1, "押金应当返还。") with { TextKind = "Law", Authority = "全国人大", Version = new DateOnly(2007, 3, 16) };
        index.Update("租赁法", [national, national with { Id = "租赁法#2", Text = "押金返还应当及时。" }]);
        var local = national with { TextKind = "LocalRegulation", Province = "330000", Version = new DateOnly(2020, 1, 1) };
        index.Update("甲省条例", [local with { Id = "甲省条例#1", LawId = "甲省条例", Authority = "甲省人大", Text = "abc押金不得挪用。" }]);
        index.Update("乙市条例", [local with { Id = "乙市条例#1", LawId = "乙市条例", Authority = "乙市人大", InForce = false, Version = new DateOnly(2021, 1, 1), Text = "收取押金，返还给谁。" }]);
        index.Refresh();
        return index;
    }

    private static Dictionary<string, int> Counted(params (string Value, int Count)[] counts) => counts.ToDictionary(count => count.Value, count => count.Count);
}
