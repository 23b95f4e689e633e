namespace Fabang.Search.Learning;

/// <summary>The candidates of one question: a row of features for each, and which of them answer it.</summary>
internal sealed record RankedList(float[] Features, bool[] Answers)
{
    public int Count => Answers.Length;

    /// <summary>Keeps the answers, all that is near, and every fourth of the rest: trees grow three times as fast and as well.</summary>
    public RankedList Thinned(int turn)
    {
        var width = Features.Length / Math.Max(Count, 1);
        var kept = Enumerable.Range(0, Count).Where(i => Answers[i] || IsNear(i, width) || i % 4 == turn % 4).ToArray();
        var features = new float[kept.Length * width];
        for (var i = 0; i < kept.Length; i++)
        {
            Features.AsSpan(kept[i] * width, width).CopyTo(features.AsSpan(i * width));
        }

        return new RankedList(features, [.. kept.Select(i => Answers[i])]);
    }

    private bool IsNear(int candidate, int width) =>
        Features[(candidate * width) + CandidateFeatures.NearRank] < MathF.Log(40) || Features[(candidate * width) + CandidateFeatures.Bm25Rank] < MathF.Log(30);
}
