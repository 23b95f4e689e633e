namespace Fabang.Search.Learning;

/// <summary>Gathers the articles that may answer a question, looks at each, and brings the best to the front.</summary>
internal static class Ranker
{
    /// <summary>How many of the nearest in meaning are looked at.</summary>
    public const int Nearest = 350;

    /// <summary>How many of the nearest in words.</summary>
    public const int Lexical = 200;

    /// <summary>Rows that one core looks through at a time. Parts of an index differ in length by far: shared by those, one core would wait for the other.</summary>
    private const int RowsTogether = 16_384;

    /// <summary>Rows whose nearness is bounded at a time, so that the bounds are still at hand when they are read.</summary>
    private const int RowsAtATime = 1_024;

    /// <param name="model">What was learned.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="shelves">All articles, in parts.</param>
    /// <param name="allowed">For each shelf, which of its rows may be found.</param>
    /// <param name="words">What the words of the question are worth in each row of each shelf.</param>
    public static IReadOnlyList<RankedCandidate> Rank(
        RankingModel model, Question question, IReadOnlyList<ArticleShelf> shelves, IReadOnlyList<RowSet> allowed, WordScores words)
    {
        var (pool, rows, votes) = Look(model, question, shelves, allowed, words);
        var scores = model.Trees.Score(rows, CandidateFeatures.Count);
        // Stable: of equals the one that was gathered first.
        return [.. pool.Zip(scores, Ranked).OrderByDescending(ranked => ranked.Score)];

        RankedCandidate Ranked(Candidate candidate, float score) => new(candidate, score, votes.Article(candidate.IdOn(shelves)).Best);
    }

    /// <summary>The candidates and a row of features for each.</summary>
    public static (IReadOnlyList<Candidate> Pool, float[] Rows, QuestionVotes Votes) Look(
        RankingModel model, Question question, IReadOnlyList<ArticleShelf> shelves, IReadOnlyList<RowSet> allowed, WordScores words)
    {
        var pool = new CandidatePool(shelves, allowed);
        foreach (var (shelf, row) in InMeaning(question, shelves, allowed))
        {
            pool.Add(shelf, row);
        }

        foreach (var (shelf, row) in InWords(shelves, allowed, words))
        {
            pool.Add(shelf, row);
        }

        var votes = model.Memory.Ask(question);
        foreach (var article in votes.Articles)
        {
            pool.Add(article);
        }

        return (pool.Candidates, model.Features.Of(question, shelves, pool.Candidates, votes), votes);
    }

    /// <summary>The rows that have most of the words, the best first.</summary>
    public static IEnumerable<(int Shelf, int Row)> InWords(IReadOnlyList<ArticleShelf> shelves, IReadOnlyList<RowSet> allowed, WordScores words)
    {
        var best = new TopRows(Lexical, 0);
        for (var shelf = 0; shelf < shelves.Count; shelf++)
        {
            var scores = words[shelf];
            for (var row = 0; row < scores.Length; row++)
            {
                if (scores[row] > best.Least && shelves[shelf].IsRanked(row) && allowed[shelf].Contains(row))
                {
                    best.Add(shelf, row, scores[row]);
                }
            }
        }

        return TopRows.Sorted(best);
    }

    private static IEnumerable<(int Shelf, int Row)> InMeaning(Question question, IReadOnlyList<ArticleShelf> shelves, IReadOnlyList<RowSet> allowed)
    {
        // The longest part of a search. The cores share the rows; each part keeps its own best, and all know how near the last of some part's best is.
        List<(int Shelf, int First, int End)> parts = [.. shelves.SelectMany((shelf, at) =>
            Enumerable.Range(0, (shelf.Count + RowsTogether - 1) / RowsTogether).Select(part => (at, part * RowsTogether, Math.Min((part + 1) * RowsTogether, shelf.Count))))];
        var best = new TopRows[parts.Count];
        var least = float.NegativeInfinity;
        Parallel.For(0, best.Length, part =>
        {
            var mine = best[part] = new TopRows(Nearest, float.NegativeInfinity);
            var (shelf, first, end) = parts[part];
            var (articles, rows) = (shelves[shelf], allowed[shelf]);
            Span<float> atMost = stackalloc float[RowsAtATime];
            for (var row = first; row < end; row++)
            {
                if ((row - first) % RowsAtATime == 0)
                {
                    articles.NearnessAtMost(question, row, atMost[..Math.Min(RowsAtATime, end - row)]);
                }

                if (atMost[(row - first) % RowsAtATime] < least || !articles.IsRanked(row) || !rows.Contains(row))
                {
                    continue;
                }

                var near = articles.Nearness(question, row);
                // Equals of another part's last stay: which of them stands first is seen when all are sorted.
                if (near >= least && near > mine.Least)
                {
                    mine.Add(shelf, row, near);
                    Raise(ref least, mine.Least);
                }
            }
        });
        return TopRows.Sorted(best).Take(Nearest);
    }

    /// <summary>Never falls, whoever writes at once.</summary>
    private static void Raise(ref float least, float to)
    {
        for (var seen = Volatile.Read(ref least); to > seen;)
        {
            var was = Interlocked.CompareExchange(ref least, to, seen);
            seen = was.Equals(seen) ? to : was;
        }
    }
}
