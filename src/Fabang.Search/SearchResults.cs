namespace Fabang.Search;

/// <summary>What was found. <see cref="Total"/> counts everything with a word in common; the best come first.</summary>
public sealed record SearchResults(
    int Total,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyDictionary<DocumentKind, int> ByKind,
    IReadOnlyDictionary<string, int> ByTextKind)
{
    public static SearchResults Nothing { get; } = new(0, [], new Dictionary<DocumentKind, int>(), new Dictionary<string, int>());
}
