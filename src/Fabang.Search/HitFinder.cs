using Fabang.Search.Learning;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Fabang.Search;

/// <summary>
/// Answers one question on one view of the index: with a model by what was learned, else by BM25 alone. A question that names the number
/// of an article wants that article, and is answered by words.
/// </summary>
internal sealed class HitFinder(RankingModel? model)
{
    private readonly Filters filters = new();
    private readonly LearnedSearch? learned = model is null ? null : new LearnedSearch(model);

    public SearchResults Find(IndexSearcher searcher, SearchQuery query, QueryPlan plan)
    {
        var skip = Math.Clamp(query.Skip, 0, SearchIndex.MostHits);
        var take = Math.Clamp(query.Take, 0, SearchIndex.MostHits - skip);
        return learned?.Question(searcher.IndexReader, query, plan) is { } question
                && learned.Rank(searcher, question, segment => filters.For(query, segment), isCountOnly: take == 0) is { } hits
            ? Results(Math.Max(hits.Total, hits.Ranked.Count), hits.Ranked.Skip(skip).Take(take), hits.ByKind, hits.ByTextKind)
            : ByWords();

        SearchResults ByWords()
        {
            var best = TopScoreDocCollector.Create(Math.Max(skip + take, 1), docsScoredInOrder: false);
            var kinds = new FacetCollector(Fields.Kind);
            var textKinds = new FacetCollector(Fields.TextKind);
            searcher.Search(filters.Narrow(plan.ToQuery(searcher.IndexReader), query), MultiCollector.Wrap(best, kinds, textKinds));
            return Results(best.TotalHits, best.GetTopDocs(skip, take).ScoreDocs, kinds.Counts(), textKinds.Counts());
        }

        SearchResults Results(int total, IEnumerable<ScoreDoc> shown, IReadOnlyDictionary<string, int> byKind, IReadOnlyDictionary<string, int> byTextKind) => new(
            total,
            [.. shown.Select(hit => Hit(searcher, hit, query, plan))],
            byKind.ToDictionary(count => Fields.KindOf(count.Key), count => count.Value),
            byTextKind);
    }

    /// <summary>Makes ready for a new view of the index.</summary>
    public void Warm(IndexReader reader) => learned?.Warm(reader);

    private static SearchHit Hit(IndexSearcher searcher, ScoreDoc found, SearchQuery query, QueryPlan plan)
    {
        var document = Fields.FromLucene(searcher.Doc(found.Doc));
        return new SearchHit(
            document,
            found.Score,
            Passages.Whole(document.Title, plan.Said),
            Passages.Best(document.Text, plan.Said, query.PassageLength));
    }
}
