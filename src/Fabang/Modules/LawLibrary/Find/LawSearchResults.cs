using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Find;

/// <param name="Articles">Of this page, the best first.</param>
/// <param name="Local">The best of the chosen province's own rules, where they are among the best of all; on the first page, and not in <paramref name="Articles"/>.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">The last page that is known to hold something.</param>
/// <param name="Counts">How many articles share words with the question, by what they can be narrowed to.</param>
/// <param name="Cases">The nearest cases, on the first page.</param>
/// <param name="Meant">What was probably meant by words that no text has; null where nothing better is known.</param>
public sealed record LawSearchResults(
    IReadOnlyList<FoundArticle> Articles,
    IReadOnlyList<FoundArticle> Local,
    int Page,
    int Pages,
    LawSearchCounts Counts,
    IReadOnlyList<SearchHit> Cases,
    string? Meant)
{
    public bool IsEmpty => Articles.Count + Local.Count == 0;
}
