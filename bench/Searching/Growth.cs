using System.Diagnostics;
using System.Globalization;
using Fabang.Search;
using Fabang.Search.Learning;

namespace Fabang.Bench.Searching;

/// <summary>How the time of a query grows with the number of articles: real ones first, then copies of them with changed words.</summary>
internal static class Growth
{
    public const int Questions = 300;

    /// <summary>A tenth of the characters of a copy are other ones.</summary>
    private const double Changed = 0.1;

    /// <summary>Articles that are written together.</summary>
    private const int Block = 1000;

    private static readonly int[] Sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000];

    /// <param name="articles">What copies are made of.</param>
    /// <param name="questions">Asked one after the other.</param>
    /// <param name="model">Ranks.</param>
    /// <param name="output">File that gets a line for each size: articles, p50 and p95 as people get it, the same by words, in ms.</param>
    public static void Run(IReadOnlyList<SearchDocument> articles, IReadOnlyList<string> questions, RankingModel model, string output)
    {
        // Shuffled, so that ten thousand are of all laws and not of the first few.
        var shuffled = articles.ToArray();
        new Random(1).Shuffle(shuffled);
        var folder = Directory.CreateTempSubdirectory("growth").FullName;
        try
        {
            using var index = SearchIndex.Open(folder, model);
            using var lines = new StreamWriter(output);
            var filled = 0;
            var watch = Stopwatch.StartNew();
            foreach (var size in Sizes)
            {
                for (; filled < size; filled += Block)
                {
                    index.Update($"block {filled}", Enumerable.Range(filled, Block).Select(number => Copy(shuffled, number)));
                }

                index.Commit();
                var (p50, p95) = Ask(index, questions, byWords: false);
                var (words50, words95) = Ask(index, questions, byWords: true);
                var memory = Process.GetCurrentProcess().WorkingSet64 / 1e6;
                lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} {p50:F2} {p95:F2} {words50:F2} {words95:F2}"));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{size,9:N0} articles   as people get it p50 {p50,6:F1} p95 {p95,6:F1} ms   by words p50 {words50,7:F1} p95 {words95,7:F1} ms   memory {memory,6:F0} MB   after {watch.Elapsed.TotalSeconds:F0} s"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (double P50, double P95) Ask(SearchIndex index, IReadOnlyList<string> questions, bool byWords)
    {
        foreach (var question in questions.Take(50))
        {
            Time(question);
        }

        var times = questions.Select(Time).ToList();
        return (Percentile.Of(times, 50), Percentile.Of(times, 95));

        TimeSpan Time(string question)
        {
            var started = Stopwatch.GetTimestamp();
            foreach (var hit in index.Search(new SearchQuery(question) { Kinds = [DocumentKind.Article], ByWords = byWords }).Hits)
            {
                _ = hit.Passage;
            }

            return Stopwatch.GetElapsedTime(started);
        }
    }

    private static SearchDocument Copy(SearchDocument[] articles, int number)
    {
        var (round, place) = Math.DivRem(number, articles.Length);
        var real = articles[place];
        if (round == 0)
        {
            return real;
        }

        var random = new Random(number);
        var other = articles[random.Next(articles.Length)].Text;
        var text = real.Text.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (random.NextDouble() < Changed)
            {
                text[i] = other[random.Next(other.Length)];
            }
        }

        return real with { Id = $"{real.LawId}（{round}）#{number}", LawId = $"{real.LawId}（{round}）", Title = $"{real.Title}（{round}）", Text = new string(text) };
    }
}
