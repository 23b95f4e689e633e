using Fabang.Search;
using Fabang.Tests.Modules.LawLibrary;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Fabang.Tests.Search;

/// <summary>However long and strange a question is, the work it makes is bounded.</summary>
public class QueryPlanTests
{
    /// <summary>Lucene takes no more, and throws.</summary>
    private const int MostClauses = 1024;

    [Fact]
    public void No_question_asks_for_more_than_the_index_takes()
    {
        using var folder = new RAMDirectory();
        using var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()));
        using var reader = DirectoryReader.Open(writer, applyAllDeletes: true);
        foreach (var words in HostileWords.AsText.Append(string.Concat(HostileWords.AsText)).Append(string.Concat(Enumerable.Range(1, 3_000).Select(number => $"第{number}条"))))
        {
            var plan = QueryPlan.For(words);

            Assert.InRange(((BooleanQuery)plan.ToQuery(reader)).Clauses.Count, 0, MostClauses);
            Assert.InRange(plan.Phrases.Count, 0, 4);
        }
    }

    [Fact]
    public void Behind_five_thousand_characters_nothing_is_read()
    {
        var plan = QueryPlan.For(new string('灯', QueryPlan.MostCharacters) + "罩");

        Assert.DoesNotContain("罩", plan.Said);
    }

    [Theory]
    [InlineData("title:路灯 AND text:*")]
    [InlineData("+路灯 -text~2 ^9")]
    public void Signs_of_a_query_language_are_signs_like_others(string words) =>
        Assert.All(QueryPlan.For(words).Said, term => Assert.True(term.All(char.IsLetterOrDigit), term));
}
