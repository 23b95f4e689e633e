namespace Fabang.Search;

/// <summary>What was found. The hits of one id, such as an article and its digest, follow one another.</summary>
/// <param name="Total">How many documents have a word in common with the question.</param>
/// <param name="Hits">The best first.</param>
/// <param name="Local">Of the province's own texts those that come first, and are not among <paramref name="Hits"/>; see <see cref="SearchQuery.LocalFirst"/>.</param>
/// <param name="HasMore">Something follows the last hit.</param>
/// <param name="Counts">How many of all, by what they can be narrowed to.</param>
public sealed record SearchResults(int Total, IReadOnlyList<SearchHit> Hits, IReadOnlyList<SearchHit> Local, bool HasMore, FacetCounts Counts)
{
    public static SearchResults Nothing { get; } = new(0, [], [], HasMore: false, new FacetCounts());
}
