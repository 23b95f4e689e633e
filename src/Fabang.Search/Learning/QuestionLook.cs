namespace Fabang.Search.Learning;

/// <summary>A question, the docids of its candidates, and what the trees see of them.</summary>
internal sealed record QuestionLook(LearningQuestion Question, IReadOnlyList<string> Ids, RankedList List)
{
    public float Feature(int row, string name) => List.Features[(row * CandidateFeatures.Count) + Array.IndexOf(CandidateFeatures.Names, name)];

    public IReadOnlyList<string> Ranked(RankedList list, BoostedTrees trees) =>
        Ordered(row => trees.Score(list.Features.AsSpan(row * CandidateFeatures.Count, CandidateFeatures.Count)));

    public IReadOnlyList<string> Ordered(Func<int, float> score) => [.. Enumerable.Range(0, List.Count).OrderByDescending(score).Select(row => Ids[row])];
}
