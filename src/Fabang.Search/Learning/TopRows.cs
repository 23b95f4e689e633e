namespace Fabang.Search.Learning;

/// <summary>Keeps the rows that score most.</summary>
internal sealed class TopRows(int most, float least)
{
    private readonly PriorityQueue<(int Shelf, int Row, float Score), float> kept = new(most + 1);

    /// <summary>What a row must pass to be kept.</summary>
    public float Least { get; private set; } = least;

    public void Add(int shelf, int row, float score)
    {
        if (kept.Count < most)
        {
            kept.Enqueue((shelf, row, score), score);
        }
        else
        {
            kept.EnqueueDequeue((shelf, row, score), score);
        }

        if (kept.Count == most)
        {
            Least = kept.Peek().Score;
        }
    }

    /// <summary>The best first; of equals the one that stands first.</summary>
    public static IEnumerable<(int Shelf, int Row)> Sorted(params IReadOnlyList<TopRows> parts) => parts.SelectMany(part => part.kept.UnorderedItems.Select(item => item.Element))
        .OrderByDescending(found => found.Score).ThenBy(found => found.Shelf).ThenBy(found => found.Row).Select(found => (found.Shelf, found.Row));
}
