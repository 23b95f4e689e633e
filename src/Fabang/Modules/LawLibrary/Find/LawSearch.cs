using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>What the page and the API search with: articles by pages, how many of each kind, and the cases that are nearest.</summary>
public sealed class LawSearch(LawIndex laws, LawFinder finder)
{
    public const int PageSize = 15;
    public const int MostPages = 20;
    public const int LongestWords = 500;
    private const int NearCases = 3;
    private const int PassageLength = 160;

    public async Task<LawSearchResults> FindAsync(LawSearchQuery asked, CancellationToken cancel = default)
    {
        var page = Math.Clamp(asked.Page, 1, MostPages);
        var query = Query(asked);
        var found = laws.Index.Search(query with
        {
            // An article and its digest are two hits of one article, so that a page cannot be asked for by its place.
            Take = Math.Min(page * PageSize * 2, SearchIndex.MostHits),
            TextKinds = asked.Kind is { } kind ? [kind.ToString()] : [],
        });
        var all = asked.Kind is null ? found : laws.Index.Search(query with { Take = 0 });
        var articles = found.Hits.GroupBy(hit => hit.Document.Id).ToList();
        var shown = articles.Skip((page - 1) * PageSize).Take(PageSize).SelectMany(hits => hits);
        var hasMore = articles.Count > page * PageSize || found.Total > page * PageSize * 2;
        return new LawSearchResults(
            await finder.JoinAsync(shown, asked.Words, PageSize, cancel),
            page,
            hasMore ? Math.Min(page + 1, MostPages) : page,
            all.ByTextKind.Where(count => Enum.TryParse<TextKind>(count.Key, out _)).ToDictionary(count => Enum.Parse<TextKind>(count.Key), count => count.Value),
            page == 1 ? Cases(asked.Words) : []);
    }

    private static SearchQuery Query(LawSearchQuery asked) => new(asked.Words)
    {
        Kinds = [DocumentKind.Article, DocumentKind.Digest],
        Province = asked.Province?.Value,
        OnlyNational = asked.OnlyNational,
        PassageLength = PassageLength,
    };

    private IReadOnlyList<SearchHit> Cases(string words) =>
        laws.Index.Search(new SearchQuery(words) { Kinds = [DocumentKind.Case], Take = NearCases, PassageLength = PassageLength }).Hits;
}
