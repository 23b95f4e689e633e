namespace Fabang.Search;

/// <summary>What was found. <see cref="Total"/> counts everything with a word in common; the best come first.</summary>
public sealed record SearchResults(int Total, IReadOnlyList<SearchHit> Hits, FacetCounts Counts)
{
    public static SearchResults Nothing { get; } = new(0, [], new FacetCounts());
}
