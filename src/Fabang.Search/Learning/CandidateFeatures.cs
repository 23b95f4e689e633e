namespace Fabang.Search.Learning;

/// <summary>
/// What the trees look at: how the words meet, how near the meanings are, what near questions were answered with, and what kind of
/// text it is. The same code serves training and search.
/// </summary>
internal sealed class CandidateFeatures(TermStatistics statistics, QuestionMemory memory)
{
    public static readonly string[] Names =
    [
        "bm25", "pairs", "characters", "title", "chapter", "covered", "pairs-covered", "rarest", "meant",
        "near", "near-chapter", "near-best", "near-rank", "bm25-best", "bm25-rank", "near-neighbours", "near-before", "near-after",
        "vote-article", "vote-article-best", "vote-chapter", "vote-chapter-best", "vote-law", "vote-law-best",
        "times-article", "times-chapter", "times-law",
        "digest", "digest-near", "digest-bm25", "digest-covered",
        "text-kind", "in-force", "number", "text-length", "question-length", "question-terms",
        "law-near", "law-bm25", "law-share", "chapter-share", "law-near-rank", "pool-near",
    ];

    public const int NearRank = 12;
    public const int Bm25Rank = 14;

    public static int Count => Names.Length;

    /// <returns>A row of <see cref="Count"/> for each candidate.</returns>
    public float[] Of(Question question, IReadOnlyList<ArticleShelf> shelves, IReadOnlyList<Candidate> pool, QuestionVotes votes)
    {
        var rows = new float[pool.Count * Count];
        var matcher = new TermMatcher(statistics, question);
        Parallel.For(0, pool.Count, i => Own(rows.AsSpan(i * Count, Count), question, shelves, pool[i], matcher, votes));
        var laws = new Dictionary<ulong, LawInPool>();
        var chapters = new Dictionary<ulong, float>();
        var (near, bm25) = (new float[pool.Count], new float[pool.Count]);
        var mass = 0f;
        for (var i = 0; i < pool.Count; i++)
        {
            ref readonly var header = ref Header(shelves, pool[i]);
            (near[i], bm25[i]) = (rows[(i * Count) + 9], rows[i * Count]);
            var share = MathF.Exp(near[i] / 0.1f);
            mass += share;
            var law = laws.GetValueOrDefault(header.Law);
            laws[header.Law] = new LawInPool(Math.Max(law.Near, near[i]), Math.Max(law.Bm25, bm25[i]), law.Share + share);
            chapters[header.Chapter] = chapters.GetValueOrDefault(header.Chapter) + share;
        }

        var (nearRanks, bm25Ranks) = (Ranks(near), Ranks(bm25));
        var lawRanks = laws.OrderByDescending(law => law.Value.Near).Select((law, rank) => (law.Key, rank)).ToDictionary(pair => pair.Key, pair => pair.rank);
        var (bestNear, bestBm25) = (near.DefaultIfEmpty().Max(), Math.Max(bm25.DefaultIfEmpty().Max(), 1e-6f));
        for (var i = 0; i < pool.Count; i++)
        {
            var row = rows.AsSpan(i * Count, Count);
            ref readonly var header = ref Header(shelves, pool[i]);
            var law = laws[header.Law];
            row[11] = near[i] - bestNear;
            row[12] = MathF.Log(1 + nearRanks[i]);
            row[13] = bm25[i] / bestBm25;
            row[14] = MathF.Log(1 + bm25Ranks[i]);
            row[37] = law.Near;
            row[38] = law.Bm25 / bestBm25;
            row[39] = law.Share / mass;
            row[40] = chapters[header.Chapter] / mass;
            row[41] = MathF.Log(1 + lawRanks[header.Law]);
            row[42] = bestNear;
        }

        return rows;
    }

    private void Own(Span<float> row, Question question, IReadOnlyList<ArticleShelf> shelves, Candidate candidate, TermMatcher matcher, QuestionVotes votes)
    {
        var (shelf, document) = candidate.HasArticle ? (shelves[candidate.ArticleShelf], candidate.Article) : (shelves[candidate.DigestShelf], candidate.Digest);
        ref readonly var header = ref shelf[document];
        var match = matcher.Match(shelf.Terms(document), header);
        row[0] = match.Bm25;
        row[1] = match.Pairs;
        row[2] = match.Characters;
        row[3] = match.InTitle;
        row[4] = match.InChapter;
        row[5] = match.Covered;
        row[6] = match.PairsCovered;
        row[7] = match.Rarest;
        row[8] = match.Meant;
        row[9] = shelf.Nearness(question, document);
        row[10] = shelf.ChapterNearness(question, document);
        row[16] = Neighbour(question, shelf, document, -1);
        row[17] = Neighbour(question, shelf, document, 1);
        row[15] = Math.Max(row[16], row[17]);
        (row[18], row[19]) = votes.Article(header.Id);
        (row[20], row[21]) = votes.Chapter(header.Chapter);
        (row[22], row[23]) = votes.Law(header.Law);
        row[24] = MathF.Log(1 + memory.TimesArticle(header.Id));
        row[25] = MathF.Log(1 + memory.TimesChapter(header.Chapter));
        row[26] = MathF.Log(1 + memory.TimesLaw(header.Law));
        if (candidate.HasDigest)
        {
            var digests = shelves[candidate.DigestShelf];
            var plain = matcher.Match(digests.Terms(candidate.Digest), digests[candidate.Digest]);
            row[27] = 1;
            row[28] = digests.Nearness(question, candidate.Digest);
            row[29] = plain.Bm25;
            row[30] = plain.Covered;
        }

        row[31] = header.TextKind;
        row[32] = header.InForce ? 1 : 0;
        row[33] = header.Number;
        row[34] = MathF.Log(1 + header.TextLength);
        row[35] = MathF.Log(1 + question.Length);
        row[36] = question.Bag.Count;
    }

    private static float Neighbour(Question question, ArticleShelf shelf, int document, int step)
    {
        var other = document + step;
        return other >= 0 && other < shelf.Count && shelf[other].Law == shelf[document].Law && shelf[other].Kind == shelf[document].Kind
            ? shelf.Nearness(question, other)
            : 0;
    }

    private static ref readonly ArticleShelf.Header Header(IReadOnlyList<ArticleShelf> shelves, Candidate candidate)
    {
        if (candidate.HasArticle)
        {
            return ref shelves[candidate.ArticleShelf][candidate.Article];
        }

        return ref shelves[candidate.DigestShelf][candidate.Digest];
    }

    private static int[] Ranks(float[] scores)
    {
        var order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort(scores.Select(score => -score).ToArray(), order);
        var ranks = new int[scores.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }

    private readonly record struct LawInPool(float Near, float Bm25, float Share);
}
