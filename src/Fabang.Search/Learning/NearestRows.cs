using System.Buffers;

namespace Fabang.Search.Learning;

/// <summary>
/// The rows whose meaning is nearest to a question. Every place is compared, in parts that the cores share, and counted by steps of nearness: the nearest are those
/// from some step on, and only these are sorted.
/// </summary>
internal static class NearestRows
{
    /// <summary>Rows that one core looks through at a time. Parts of an index differ in length by far: shared by those, one core would wait for the other.</summary>
    private const int RowsTogether = 16_384;

    /// <summary>Steps of nearness, from -1 to 1.</summary>
    private const int Steps = 4_096;

    /// <summary>Most rows are farther than this from most questions, and need no counting while enough are nearer.</summary>
    private const float Near = 0.1f;

    /// <summary>The best first; of equals the one that stands first.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="shelves">All articles, in parts.</param>
    /// <param name="allowed">For each shelf, which of its rows may be found.</param>
    /// <param name="most">How many rows.</param>
    public static IReadOnlyList<(int Shelf, int Row)> Of(Question question, IReadOnlyList<ArticleShelf> shelves, IReadOnlyList<RowSet> allowed, int most)
    {
        List<Part> parts = [.. Parts(shelves, allowed)];
        Parallel.For(0, parts.Count, part => parts[part].Compare(question));
        if (parts.Sum(part => part.Counted) < most)
        {
            parts.ForEach(part => part.Count(float.NegativeInfinity));
        }

        var (step, counted) = (Steps, 0);
        while (step > 0 && counted < most)
        {
            step--;
            counted += parts.Sum(part => part.CountAt(step));
        }

        List<(int Shelf, int Row)> nearest = [.. parts.SelectMany(part => part.From(step)).OrderByDescending(found => found.Near).ThenBy(found => found.Shelf).ThenBy(found => found.Row)
            .Take(most).Select(found => (found.Shelf, found.Row))];
        parts.ForEach(part => part.Dispose());
        return nearest;
    }

    private static IEnumerable<Part> Parts(IReadOnlyList<ArticleShelf> shelves, IReadOnlyList<RowSet> allowed)
    {
        for (var shelf = 0; shelf < shelves.Count; shelf++)
        {
            for (var first = 0; first < shelves[shelf].Count; first += RowsTogether)
            {
                yield return new Part(shelf, shelves[shelf], allowed[shelf], first, Math.Min(RowsTogether, shelves[shelf].Count - first));
            }
        }
    }

    private static int StepOf(float near) => Math.Clamp((int)((near + 1) * (Steps / 2)), 0, Steps - 1);

    /// <summary>Some rows of a shelf. The room for them is lent.</summary>
    private sealed class Part(int shelf, ArticleShelf articles, RowSet allowed, int first, int count) : IDisposable
    {
        private readonly float[] nearness = ArrayPool<float>.Shared.Rent(count);
        private readonly int[] steps = ArrayPool<int>.Shared.Rent(Steps);

        private float floor;

        /// <summary>Rows that may be found and are nearer than the floor.</summary>
        public int Counted { get; private set; }

        public int CountAt(int step) => steps[step];

        public void Compare(Question question)
        {
            articles.Nearness(question, first, nearness.AsSpan(0, count));
            Count(Near);
        }

        public void Count(float from)
        {
            floor = from;
            var counts = steps.AsSpan(0, Steps);
            counts.Clear();
            Counted = 0;
            var near = nearness.AsSpan(0, count);
            for (var i = 0; i < near.Length; i++)
            {
                if (near[i] > from && MayBeFound(first + i))
                {
                    counts[StepOf(near[i])]++;
                    Counted++;
                }
            }
        }

        public IEnumerable<(int Shelf, int Row, float Near)> From(int step)
        {
            for (var i = 0; i < count; i++)
            {
                if (nearness[i] > floor && StepOf(nearness[i]) >= step && MayBeFound(first + i))
                {
                    yield return (shelf, first + i, nearness[i]);
                }
            }
        }

        public void Dispose()
        {
            ArrayPool<float>.Shared.Return(nearness);
            ArrayPool<int>.Shared.Return(steps);
        }

        private bool MayBeFound(int row) => articles.IsRanked(row) && allowed.Contains(row);
    }
}
