using Fabang.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Search;

public class SearchIndexTests : IndexInAFolder
{
    [Fact]
    public void The_article_with_the_words_of_the_question_comes_first()
    {
        using var index = SearchIndex.Open(Folder);
        Fill(index);

        var results = index.Search(new SearchQuery("房东不退押金，应当返还吗？"));

        Assert.Equal("租赁法#1", results.Hits[0].Document.Id);
        Assert.Contains(results.Hits[0].Passage, segment => segment.IsMatch && segment.Text.Contains("返还", StringComparison.Ordinal));
        Assert.Equal(results.Total, results.Counts.Of(Facet.Kind, nameof(DocumentKind.Article)));
        Assert.Equal(results.Total, results.Counts.Of(Facet.TextKind, "Law"));
    }

    [Fact]
    public void A_document_comes_back_as_it_was_given()
    {
        var given = Article("租赁法", 3, "转租应当经出租人同意。") with
        {
            Kind = DocumentKind.Digest,
            Chapter = "第一章 一般规定",
            Province = "330000",
            Authority = "青山市人民代表大会",
            InForce = false,
            Reference = "77",
            TextKind = "LocalRegulation",
        };
        using var index = SearchIndex.Open(Folder);
        index.Update("a", [given]);
        index.Refresh();

        Assert.Equal(given, Assert.Single(index.Search(new SearchQuery("转租")).Hits).Document);
    }

    [Fact]
    public void What_people_say_finds_what_the_law_calls_it()
    {
        using var index = SearchIndex.Open(Folder);
        Fill(index);
        index.Update("执行法", [Article("执行法", 1, "失信被执行人不得乘坐飞机。"), Article("执行法", 2, "本法自公布之日起施行。") with { Says = "什么时候开始算" }]);
        index.Refresh();

        Assert.Equal("执行法#1", index.Search(new SearchQuery("老赖")).Hits[0].Document.Id);
        Assert.Equal("执行法#2", index.Search(new SearchQuery("什么时候开始算")).Hits[0].Document.Id);
    }

    [Theory]
    [InlineData("租赁法第二条")]
    [InlineData("租赁法2条")]
    [InlineData("《租赁法》第 2 条")]
    public void An_article_is_found_by_its_number(string asked)
    {
        using var index = SearchIndex.Open(Folder);
        Fill(index);

        Assert.Equal("租赁法#2", index.Search(new SearchQuery(asked)).Hits[0].Document.Id);
    }

    [Fact]
    public void Filters_leave_out_what_is_not_asked_for()
    {
        var plain = Article("办法", 1, "押金规定");
        using var index = SearchIndex.Open(Folder);
        index.Update("办法", [
            plain with { Id = "national" },
            plain with { Id = "zhejiang", Province = "330000", TextKind = "LocalRegulation", LawId = "浙江办法" },
            plain with { Id = "henan", Province = "410000", TextKind = "LocalRegulation" },
            plain with { Id = "old", Current = false },
            plain with { Id = "repealed", InForce = false },
            plain with { Id = "case", Kind = DocumentKind.Case },
        ]);
        index.Refresh();
        var all = new SearchQuery("押金") { OnlyCurrent = false };

        Assert.Equal(6, index.Search(all).Total);
        Assert.Equal(["national", "zhejiang", "old", "repealed", "case"], Ids(index.Search(all with { Province = "330000" })));
        Assert.DoesNotContain("zhejiang", Ids(index.Search(all with { OnlyNational = true })));
        Assert.DoesNotContain("old", Ids(index.Search(new SearchQuery("押金"))));
        Assert.DoesNotContain("repealed", Ids(index.Search(all with { OnlyInForce = true })));
        Assert.Equal(["zhejiang"], Ids(index.Search(all with { LawId = "浙江办法" })));
        Assert.Equal(["zhejiang", "henan"], Ids(index.Search(all with { TextKinds = ["LocalRegulation"] })));
        Assert.Equal(["case"], Ids(index.Search(all with { Kinds = [DocumentKind.Case] })));
        Assert.Empty(Ids(index.Search(all with { TextKinds = ["无"] })));
    }

    [Fact]
    public void Pages_follow_one_another()
    {
        using var index = SearchIndex.Open(Folder);
        index.Update("法", Enumerable.Range(1, 30).Select(number => Article("法", number, "押金")));
        index.Refresh();

        var pages = Enumerable.Range(0, 4).Select(page => index.Search(new SearchQuery("押金") { Skip = page * 10, Take = 10 })).ToList();

        Assert.Equal([10, 10, 10, 0], pages.Select(page => page.Hits.Count));
        Assert.Equal(30, pages.SelectMany(Ids).Distinct().Count());
        Assert.All(pages, page => Assert.Equal(30, page.Total));
        Assert.Empty(index.Search(new SearchQuery("押金") { Skip = -5, Take = -1 }).Hits);
        Assert.Empty(index.Search(new SearchQuery("押金") { Skip = int.MaxValue, Take = int.MaxValue }).Hits);
    }

    [Fact]
    public void Replacing_a_law_again_changes_nothing() =>
        Prop.ForAll(Gen.Choose(1, 9).ToArbitrary(), count =>
        {
            using var index = SearchIndex.Open(Folder);
            var law = Enumerable.Range(1, count).Select(number => Article("法", number, "押金")).ToList();
            index.Update("法", law);
            index.Refresh();
            var once = Ids(index.Search(new SearchQuery("押金"))).ToList();
            index.Update("法", law);
            index.Refresh();
            return index.Count == count && once.SequenceEqual(Ids(index.Search(new SearchQuery("押金"))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_deleted_law_and_a_law_without_documents_are_not_found()
    {
        using var index = SearchIndex.Open(Folder);
        Fill(index);
        index.Delete("租赁法");
        index.Update("用工法", []);
        index.Refresh();

        Assert.Equal(0, index.Count);
        Assert.Equal(0, index.Search(new SearchQuery("应当支付")).Total);
    }

    [Fact]
    public void Any_question_is_answered()
    {
        using var index = SearchIndex.Open(Folder);
        Fill(index);

        Prop.ForAll(Texts.Any, text => index.Search(new SearchQuery(text)).Hits.Count <= 20).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_hundred_thousand_characters_are_searched_by_the_words_that_tell_most()
    {
        using var index = SearchIndex.Open(Folder);
        Fill(index);
        var random = new Random(7);
        var story = "押金" + string.Concat(Enumerable.Range(0, 100_000).Select(_ => (char)random.Next(0x9A00, 0x9F00)));

        Assert.Equal("租赁法#1", index.Search(new SearchQuery(story)).Hits[0].Document.Id);
    }
}
