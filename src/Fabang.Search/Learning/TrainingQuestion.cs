namespace Fabang.Search.Learning;

/// <summary>A question, the rows of the articles that answer it, and rows of articles that only look like it.</summary>
internal sealed record TrainingQuestion(SparseRow Bag, int[] Answers, int[] Hard)
{
    public float Weight { get; init; } = 1;

    public bool IsAnswer(int article) => Array.IndexOf(Answers, article) >= 0;
}
