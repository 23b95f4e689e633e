using Lucene.Net.Search;

namespace Fabang.Search;

/// <summary>What a question found, by its numbers in the index, and how much there is of each kind.</summary>
internal sealed class RankedRows
{
    /// <summary>How many documents have a word of the question.</summary>
    public int Total { get; set; }

    public FacetCounts Counts { get; init; } = new();

    /// <summary>The best first.</summary>
    public IReadOnlyList<ScoreDoc> Rows { get; init; } = [];

    /// <summary>Those of them that answered a question much like this one.</summary>
    public IReadOnlySet<int> AskedAlike { get; init; } = new HashSet<int>();
}
