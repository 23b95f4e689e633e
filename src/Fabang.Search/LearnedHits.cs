using Lucene.Net.Search;

namespace Fabang.Search;

/// <summary>What a learned ranking found, and how much there is of each kind.</summary>
internal sealed class LearnedHits
{
    /// <summary>How many documents have a word of the question.</summary>
    public int Total { get; set; }

    public Dictionary<string, int> ByKind { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> ByTextKind { get; } = new(StringComparer.Ordinal);

    /// <summary>The best first.</summary>
    public List<ScoreDoc> Ranked { get; } = [];
}
