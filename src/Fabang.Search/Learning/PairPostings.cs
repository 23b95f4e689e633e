namespace Fabang.Search.Learning;

/// <summary>
/// Where each pair of characters stands on a shelf, and how much it counts there (BM25F in one byte). Single characters are left out: they
/// stand in every second article, and choosing candidates by pairs alone finds as many answers in a tenth of the time.
/// </summary>
internal sealed class PairPostings
{
    private const float MeantWeight = 0.3f;

    private readonly int[] starts;
    private readonly int[] rows;
    private readonly byte[] impacts;
    private readonly TermStatistics statistics;

    public PairPostings(ArticleShelf shelf, TermStatistics statistics)
    {
        this.statistics = statistics;
        starts = new int[statistics.Rarity.Length + 1];
        Visit(shelf, (_, term) => starts[term.Term + 1]++);
        for (var term = 1; term < starts.Length; term++)
        {
            starts[term] += starts[term - 1];
        }

        rows = new int[starts[^1]];
        impacts = new byte[starts[^1]];
        var next = starts[..^1];
        Visit(shelf, (row, term) =>
        {
            var at = next[term.Term]++;
            rows[at] = row;
            impacts[at] = (byte)(byte.MaxValue * statistics.Saturation(term, shelf[row]));
        });
    }

    /// <summary>Adds what the pairs of a question are worth in each row; nothing where no pair is met.</summary>
    public void Score(Question question, Span<float> scores)
    {
        foreach (var term in question.Bag.Columns)
        {
            Add(scores, term, 1);
        }

        foreach (var term in question.Meant.Where(term => Array.BinarySearch(question.Bag.Columns, term) < 0).Order())
        {
            Add(scores, term, MeantWeight);
        }
    }

    private void Add(Span<float> scores, int term, float weight)
    {
        if (!statistics.IsPair[term])
        {
            return;
        }

        var by = weight * statistics.Rarity[term] / byte.MaxValue;
        var (first, end) = (starts[term], starts[term + 1]);
        var at = rows.AsSpan(first, end - first);
        var how = impacts.AsSpan(first, end - first);
        for (var i = 0; i < at.Length; i++)
        {
            scores[at[i]] += by * how[i];
        }
    }

    private void Visit(ArticleShelf shelf, Action<int, SheetTerm> visit)
    {
        for (var row = 0; row < shelf.Count; row++)
        {
            var terms = shelf.Terms(row);
            for (int at = 0, last = -1; at < terms.Length;)
            {
                var term = SheetCodec.Next(terms, ref at, last);
                last = term.Term;
                if (statistics.IsPair[last])
                {
                    visit(row, term);
                }
            }
        }
    }
}
