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
    private readonly ConditionalWeakTable<object, FacetColumns> columns = [];
    private readonly Filters filters = new();
    private readonly LearnedSearch? learned;

    public HitFinder(RankingModel? model) => learned = model is null ? null : new LearnedSearch(model, columns);

    public SearchResults Find(IndexSearcher searcher, SearchQuery query, QueryPlan plan)
    {
        var skip = Math.Clamp(query.Skip, 0, SearchIndex.MostHits);
        var take = Math.Clamp(query.Take, 0, SearchIndex.MostHits - skip);
        return learned?.Question(searcher.IndexReader, query, plan) is { } question
                && learned.Rank(searcher, question, segment => filters.For(query, plan, segment), isCountOnly: take == 0) is { } hits
            ? Results(Math.Max(hits.Total, hits.Ranked.Count), hits.Ranked, hits.Counts, hits.AskedAlike)
            : ByWords();

        SearchResults ByWords()
        {
            // Where a phrase is asked for, some of the best have its pairs of characters and not the phrase.
            var best = TopScoreDocCollector.Create(plan.Phrases.Count > 0 ? SearchIndex.MostHits : Math.Max(skip + take, 1), docsScoredInOrder: false);
            var counts = new FacetCollector(columns);
            searcher.Search(filters.Narrow(plan.ToQuery(searcher.IndexReader), query, plan), MultiCollector.Wrap(best, counts));
            return Results(best.TotalHits, best.GetTopDocs().ScoreDocs, counts.Counts(), new HashSet<int>());
        }

        SearchResults Results(int total, IEnumerable<ScoreDoc> ranked, FacetCounts counts, IReadOnlySet<int> askedAlike)
        {
            var worth = query.Explain && take > 0 ? new WordWorth(query.Text, searcher.IndexReader) : null;
            return new SearchResults(
                total,
                [.. ranked.Select(hit => (Found: hit, Document: Fields.FromLucene(searcher.Doc(hit.Doc))))
                    .Where(hit => plan.HasPhrases(hit.Document))
                    .Skip(skip).Take(take)
                    .Select(hit => new SearchHit(hit.Document, hit.Found.Score, askedAlike.Contains(hit.Found.Doc), query, plan, worth))],
                counts);
        }
    }

    /// <summary>Makes ready for a new view of the index.</summary>
    public void Warm(IndexReader reader) => learned?.Warm(reader);
}
