using Lucene.Net.Search;

namespace Fabang.Search;

/// <summary>What a learned ranking found, and how much there is of each kind.</summary>
internal sealed class LearnedHits
{
    /// <summary>How many documents have a word of the question.</summary>
    public int Total { get; set; }

    public FacetCounts Counts { get; } = new();

    /// <summary>The best first.</summary>
    public List<ScoreDoc> Ranked { get; } = [];

    /// <summary>Those of them that answered a question much like this one, by their number in the index.</summary>
    public HashSet<int> AskedAlike { get; } = [];
}
