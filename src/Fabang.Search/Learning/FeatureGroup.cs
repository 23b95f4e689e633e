namespace Fabang.Search.Learning;

/// <summary>Features that come from one part of the ranking, to show what the part adds.</summary>
/// <param name="Name">What the part is.</param>
/// <param name="Features">Where its features stand in a row.</param>
internal sealed record FeatureGroup(string Name, IReadOnlyList<int> Features)
{
    public static readonly FeatureGroup[] All =
    [
        Of("words (BM25F, pairs, coverage)", "bm25", "pairs", "characters", "title", "chapter", "covered", "pairs-covered", "rarest", "bm25-best", "bm25-rank", "law-bm25"),
        Of("words that were meant (synonyms)", "meant"),
        Of("two towers", "near", "near-best", "near-rank", "law-near", "law-near-rank", "pool-near", "law-share", "chapter-share"),
        Of("neighbours and chapters", "near-chapter", "near-neighbours", "near-before", "near-after"),
        Of("learned questions", "vote-article", "vote-article-best", "vote-chapter", "vote-chapter-best", "vote-law", "vote-law-best", "times-article", "times-chapter", "times-law"),
        Of("digest", "digest", "digest-near", "digest-bm25", "digest-covered"),
        Of("kind, number and length of text", "text-kind", "in-force", "number", "text-length"),
        Of("length of question", "question-length", "question-terms"),
    ];

    /// <summary>The same rows as if the part were not there.</summary>
    public RankedList Without(RankedList list)
    {
        var features = (float[])list.Features.Clone();
        for (var row = 0; row < list.Count; row++)
        {
            foreach (var feature in Features)
            {
                features[(row * CandidateFeatures.Count) + feature] = 0;
            }
        }

        return list with { Features = features };
    }

    private static FeatureGroup Of(string name, params string[] features) => new(name, [.. features.Select(feature => Array.IndexOf(CandidateFeatures.Names, feature))]);
}
