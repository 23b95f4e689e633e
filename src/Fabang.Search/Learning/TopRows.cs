namespace Fabang.Search.Learning;

/// <summary>Keeps the rows that score most; of equals those that stand first.</summary>
internal sealed class TopRows(int most, float least)
{
    private readonly PriorityQueue<Found, Found> kept = new(most + 1);

    /// <summary>What a row must pass to be kept, if rows come in their order.</summary>
    public float Least { get; private set; } = least;

    public void Add(int shelf, int row, float score)
    {
        var found = new Found(shelf, row, score);
        if (kept.Count < most)
        {
            kept.Enqueue(found, found);
        }
        else
        {
            kept.EnqueueDequeue(found, found);
        }

        if (kept.Count == most)
        {
            Least = kept.Peek().Score;
        }
    }

    /// <summary>The best first; of equals the one that stands first.</summary>
    public static IEnumerable<(int Shelf, int Row)> Sorted(params IReadOnlyList<TopRows> parts) =>
        parts.SelectMany(part => part.kept.UnorderedItems.Select(item => item.Element)).OrderDescending().Select(found => (found.Shelf, found.Row));

    private readonly record struct Found(int Shelf, int Row, float Score) : IComparable<Found>
    {
        public int CompareTo(Found other)
        {
            var score = Score.CompareTo(other.Score);
            return score != 0 ? score : (other.Shelf, other.Row).CompareTo((Shelf, Row));
        }
    }
}
