namespace Fabang.Search.Learning;

/// <summary>Gathers the articles that may answer a question, looks at each, and brings the best to the front.</summary>
internal static class Ranker
{
    /// <summary>How many of the nearest in meaning are looked at.</summary>
    public const int Nearest = 350;

    /// <summary>How many of the nearest in words.</summary>
    public const int Lexical = 200;

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
        foreach (var (shelf, row) in NearestRows.Of(question, shelves, allowed, Nearest))
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
}
