using System.Globalization;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>What the page and the API search with: articles by pages, how many there are of each kind, and the cases that are nearest.</summary>
public sealed class LawSearch(FabangDb db, LawIndex laws, LawFinder finder, LawSuggestions suggestions, CharacterTable characters)
{
    public const int PageSize = 15;
    public const int MostPages = 20;
    public const int LongestWords = 500;
    public const int LongestAuthority = 100;
    private const int NearCases = 3;
    private const int PassageLength = 160;

    public async Task<LawSearchResults> FindAsync(LawSearchQuery asked, CancellationToken cancel = default)
    {
        var words = characters.Simplify(asked.Words);
        var page = Math.Clamp(asked.Page, 1, MostPages);
        var query = Query(asked with { Words = words });
        var found = laws.Index.Search(query with { Skip = (page - 1) * PageSize, Take = PageSize });
        return new LawSearchResults(
            await finder.JoinAsync(found.Hits, words, cancel),
            page > 1 ? [] : await finder.JoinAsync(found.Local, words, cancel),
            page,
            found.HasMore ? Math.Min(page + 1, MostPages) : page,
            Counts(query, found),
            page == 1 && asked.Law is null ? Cases(words) : [],
            page == 1 ? laws.Index.Respell(words, await suggestions.BookAsync(db, cancel)) : null);
    }

    private static SearchQuery Query(LawSearchQuery asked) => new(asked.Words)
    {
        Kinds = [DocumentKind.Article, DocumentKind.Digest],
        TextKinds = asked.Kind is { } kind ? [kind.ToString()] : [],
        Province = asked.Province?.Value,
        OnlyNational = asked.OnlyNational,
        LocalFirst = asked is { Kind: null, Authority: null, Law: null },
        Authority = asked.Authority,
        Years = asked.Years,
        OnlyInForce = !asked.AllStandings,
        LawId = asked.Law,
        PassageLength = PassageLength,
        Explain = true,
    };

    private LawSearchCounts Counts(SearchQuery query, SearchResults found)
    {
        var kinds = Without(query.TextKinds.Count > 0, query with { TextKinds = [] })[Facet.TextKind];
        var authorities = Without(query.Authority is not null, query with { Authority = null })[Facet.Authority];
        var years = Without(query.Years is not null, query with { Years = null })[Facet.Year];
        var provinces = Without(query.Province is not null || query.OnlyNational, query with { Province = null, OnlyNational = false })[Facet.Province];
        var standings = Without(query.OnlyInForce, query with { OnlyInForce = false });
        return new LawSearchCounts(
            kinds.Where(count => Enum.TryParse<TextKind>(count.Key, out _)).ToDictionary(count => Enum.Parse<TextKind>(count.Key), count => count.Value),
            [.. authorities.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)],
            years.ToDictionary(count => int.Parse(count.Key, CultureInfo.InvariantCulture), count => count.Value),
            provinces,
            standings.Of(Facet.InForce, "1"),
            standings.Of(Facet.InForce, "0"));

        FacetCounts Without(bool isSet, SearchQuery wider) => isSet ? laws.Index.Search(wider with { Take = 0 }).Counts : found.Counts;
    }

    private IReadOnlyList<SearchHit> Cases(string words) =>
        laws.Index.Search(new SearchQuery(words) { Kinds = [DocumentKind.Case], Take = NearCases, PassageLength = PassageLength }).Hits;
}
