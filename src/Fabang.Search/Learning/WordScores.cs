using System.Buffers;

namespace Fabang.Search.Learning;

/// <summary>What the words of a question are worth in each row of each shelf. The room is lent: half a megabyte a question would keep the collector busy.</summary>
internal sealed class WordScores : IDisposable
{
    private readonly IReadOnlyList<ArticleShelf> shelves;
    private readonly float[][] scores;

    public WordScores(Question question, IReadOnlyList<ArticleShelf> shelves)
    {
        this.shelves = shelves;
        scores = new float[shelves.Count][];
        for (var shelf = 0; shelf < scores.Length; shelf++)
        {
            scores[shelf] = ArrayPool<float>.Shared.Rent(shelves[shelf].Count);
        }

        Parallel.For(0, scores.Length, shelf =>
        {
            var mine = scores[shelf].AsSpan(0, shelves[shelf].Count);
            mine.Clear();
            shelves[shelf].Pairs.Score(question, mine);
        });
    }

    /// <summary>Of one shelf, row by row; nothing where no pair of the question is met.</summary>
    public ReadOnlySpan<float> this[int shelf] => scores[shelf].AsSpan(0, shelves[shelf].Count);

    public void Dispose()
    {
        foreach (var lent in scores)
        {
            ArrayPool<float>.Shared.Return(lent);
        }
    }
}
