using Fabang.Search;
using Fabang.Search.Learning;

namespace Fabang.Tests.Search.Learning;

public class SheetTests
{
    private static readonly Vocabulary Words = new([.. "工资劳动合同解除".Select(c => c.ToString()), "工资", "合同"], [.. Enumerable.Repeat(1f, 10)]);

    [Fact]
    public void A_sheet_comes_back_from_the_index_as_it_was()
    {
        var sheet = new SheetWriter(Words).Sheet(Document("劳动合同法#47-1", "解除合同", "工资，工资！不知道的词"));
        float[] place = [0.6f, -0.8f];
        var payload = SheetCodec.Encode(sheet, place);
        var shelf = new ArticleShelf([ReadOnlyMemory<byte>.Empty, payload], 2, place.Length, TermStatistics.Of(Words, 5, 5, 5));

        Assert.False(shelf.IsRanked(0));
        Assert.Equal(1, shelf.Find(StableHash.Of("劳动合同法#47-1"), DocumentKind.Article));
        Assert.Equal(-1, shelf.Find(StableHash.Of("劳动合同法#47-1"), DocumentKind.Digest));
        Assert.Equal(47, shelf[1].Number);
        Assert.Equal(sheet.Terms, Terms(shelf, 1));
        Assert.Contains(sheet.Terms, term => Words.Terms[term.Term] == "工资" && term is { Text: 2, Chapter: 0, Title: 0 });
        Assert.Contains(sheet.Terms, term => Words.Terms[term.Term] == "合同" && term is { Text: 0, Chapter: 1, Title: 1 });
    }

    [Fact]
    public void The_words_of_a_question_are_weighed_where_they_stand()
    {
        var statistics = TermStatistics.Of(Words, 5, 5, 5);
        var question = new Question(Words.Bag("工资"), [1, 0], new HashSet<int> { Words.Find("合同") }, 2);
        var writer = new SheetWriter(Words);
        var shelf = new ArticleShelf(
            [SheetCodec.Encode(writer.Sheet(Document("甲法#1", "", "工资")), [1, 0]), SheetCodec.Encode(writer.Sheet(Document("甲法#2", "", "解除")), [0, 1])], 2, 2, statistics);
        var matcher = new TermMatcher(statistics, question);

        var (pay, other) = (matcher.Match(shelf.Terms(0), shelf[0]), matcher.Match(shelf.Terms(1), shelf[1]));

        Assert.Equal(1, pay.Covered, 5);
        Assert.Equal(1, pay.PairsCovered, 5);
        Assert.True(pay.Bm25 > other.Bm25);
        Assert.Equal(0, other.Pairs);
        using var words = new WordScores(question, [shelf]);
        Assert.True(words[0][1] > 0);
        Assert.True(words[0][0] > words[0][1], "工资 is said, 合同 is only meant.");
        Assert.True(other.Meant > 0, "合同 stands in the title, and is what was meant.");
        Assert.True(shelf.Nearness(question, 0) > 0.99f && shelf.Nearness(question, 1) < 0.01f);
    }

    private static SearchDocument Document(string id, string chapter, string text) => new() { Id = id, LawId = id[..id.IndexOf('#')], Title = "劳动合同法", Chapter = chapter, Text = text };

    private static List<SheetTerm> Terms(ArticleShelf shelf, int row)
    {
        var terms = new List<SheetTerm>();
        for (int at = 0, last = -1; at < shelf.Terms(row).Length; last = terms[^1].Term)
        {
            terms.Add(SheetCodec.Next(shelf.Terms(row), ref at, last));
        }

        return terms;
    }
}
