using System.Runtime.CompilerServices;
using Fabang.Search.Learning;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Fabang.Search;

/// <summary>
/// Answers one question on one view of the index: with a model by what was learned, else by BM25 alone. A question that names the number
/// of an article wants that article, and is answered by words.
/// </summary>
internal sealed class HitFinder
{
    /// <summary>Local rules bear on the question when they are among so many of the best.</summary>
    private const int BestOfAll = 40;

    private const int MostLocal = 3;

    private readonly ConditionalWeakTable<object, FacetColumns> columns = [];
    private readonly Filters filters = new();
    private readonly LearnedSearch? learned;

    public HitFinder(RankingModel? model) => learned = model is null ? null : new LearnedSearch(model, columns);

    public SearchResults Find(IndexSearcher searcher, SearchQuery query, QueryPlan plan)
    {
        var (skip, take) = Window(query);
        var ranked = Rank(searcher, query, plan);
        if (take == 0)
        {
            return new SearchResults(ranked.Total, [], [], HasMore: false, ranked.Counts);
        }

        var found = Found(searcher, ranked, query, plan);
        var local = query is { LocalFirst: true, Province: { } province }
            ? found.Take(BestOfAll).Where(one => one.IsOf(province, searcher.IndexReader)).Take(MostLocal).ToList()
            : [];
        var rest = found.Except(local).ToList();
        var worth = query.Explain ? new WordWorth(query.Text, searcher.IndexReader) : null;
        return new SearchResults(ranked.Total, Hits(rest.Skip(skip).Take(take)), Hits(local), rest.Count > skip + take, ranked.Counts);

        List<SearchHit> Hits(IEnumerable<FoundRows> shown) =>
        [
            .. from one in shown
               from row in one.Rows
               select new SearchHit(Fields.FromLucene(searcher.Doc(row.Doc)), row.Score, ranked.AskedAlike.Contains(row.Doc), query, plan, worth),
        ];
    }

    /// <summary>What would be found, by id alone: a hundred ids cost less than one text.</summary>
    public IReadOnlyList<string> Ids(IndexSearcher searcher, SearchQuery query, QueryPlan plan)
    {
        var (skip, take) = Window(query);
        return [.. Found(searcher, Rank(searcher, query, plan), query, plan).Skip(skip).Take(take).Select(one => one.Id)];
    }

    /// <summary>Makes ready for a new view of the index.</summary>
    public void Warm(IndexReader reader) => learned?.Warm(reader);

    private static List<FoundRows> Found(IndexSearcher searcher, RankedRows ranked, SearchQuery query, QueryPlan plan) => FoundRows.Of(
        searcher.IndexReader,
        ranked.Rows.Where(row => plan.Phrases.Count == 0 || plan.HasPhrases(Fields.FromLucene(searcher.Doc(row.Doc)))).Take(Reach(query)));

    private static (int Skip, int Take) Window(SearchQuery query)
    {
        var skip = Math.Clamp(query.Skip, 0, SearchIndex.MostHits);
        return (skip, Math.Clamp(query.Take, 0, SearchIndex.MostHits - skip));
    }

    /// <summary>How many rows to look at: an article and its digest are two rows of one.</summary>
    private static int Reach(SearchQuery query)
    {
        var (skip, take) = Window(query);
        return take == 0 ? 0 : (Math.Max(skip + take + 1, query.LocalFirst ? BestOfAll : 0) + MostLocal) * 2;
    }

    private RankedRows Rank(IndexSearcher searcher, SearchQuery query, QueryPlan plan)
    {
        var reach = Reach(query);
        if (learned?.Question(searcher.IndexReader, query, plan) is { } question
            && learned.Rank(searcher, question, segment => filters.For(query, plan, segment), isCountOnly: reach == 0) is { } ranked)
        {
            return ranked;
        }

        // Where a phrase is asked for, some of the best have its pairs of characters and not the phrase.
        var best = TopScoreDocCollector.Create(plan.Phrases.Count > 0 ? SearchIndex.MostHits : Math.Max(reach, 1), docsScoredInOrder: false);
        var counts = new FacetCollector(columns);
        searcher.Search(filters.Narrow(plan.ToQuery(searcher.IndexReader), query, plan), MultiCollector.Wrap(best, counts));
        return new RankedRows { Total = best.TotalHits, Counts = counts.Counts(), Rows = best.GetTopDocs().ScoreDocs };
    }
}
