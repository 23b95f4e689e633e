using Lucene.Net.Search.Similarities;

namespace Fabang.Search;

/// <summary>
/// BM25 with Lucene's usual k1 and b; Lucene's own default would be another formula, so that writer and every searcher must be
/// given this one.
/// </summary>
internal static class Ranking
{
    /// <summary>Titles repeat in every article of a law: more weight lets one law fill the first page.</summary>
    public const float Title = 0.3f;

    public const float Chapter = 0.5f;

    public const float Text = 1f;

    /// <summary>What laypersons say was written for exactly this question.</summary>
    public const float Says = 1.5f;

    /// <summary>A legal word that was not said, but meant.</summary>
    public const float Synonym = 0.3f;

    /// <summary>第1079条, asked for by its number.</summary>
    public const float Number = 8f;

    public static Similarity Similarity { get; } = new BM25Similarity(1.2f, 0.75f);
}
