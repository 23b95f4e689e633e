using System.Diagnostics;
using System.Globalization;
using Fabang.Search;
using Fabang.Search.Learning;

namespace Fabang.Bench.Searching;

/// <summary>Ways to search that others would take, over the same articles: how well they find, and how fast.</summary>
internal static class Others
{
    private const int Top = 100;

    /// <summary>The first questions pay for compilation and caches, and are asked again.</summary>
    private const int WarmUp = 20;

    public static void Run(IReadOnlyList<SearchDocument> articles, IReadOnlyList<LearningQuestion> questions)
    {
        Console.WriteLine($"{articles.Count:N0} articles, {questions.Count} questions, {Top} ids each, the first twenty with their texts; index in a file, one query after the other");
        Measure("Lucene.NET, CJKAnalyzer, BM25, title + text", folder => new PlainLucene(folder, articles));
        Measure("SQLite FTS5, trigram", folder => new Fts5(folder, articles, Fts5.Cut.Trigrams));
        Measure("SQLite FTS5 over pairs of characters", folder => new Fts5(folder, articles, Fts5.Cut.Pairs));

        void Measure<T>(string name, Func<string, T> build) where T : IOtherSearch
        {
            var folder = Directory.CreateTempSubdirectory("searching").FullName;
            try
            {
                var watch = Stopwatch.StartNew();
                using var search = build(folder);
                var built = watch.Elapsed;
                foreach (var question in questions.Take(WarmUp))
                {
                    search.Find(question.Text, Top);
                }

                var answers = questions.Select(question =>
                {
                    var started = Stopwatch.GetTimestamp();
                    var found = search.Find(question.Text, Top);
                    return (Found: found, Time: Stopwatch.GetElapsedTime(started));
                }).ToList();
                var known = questions.Zip(answers).Where(pair => pair.First.Articles.Count > 0).ToList();
                Console.WriteLine(QuestionFiles.Line(name, RankingFigures.Of([.. known.Select(pair => RankingFigures.Of(pair.First.Articles, pair.Second.Found))])));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    p50 {Percentile.Of(answers.Select(one => one.Time), 50):F1} ms, p95 {Percentile.Of(answers.Select(one => one.Time), 95):F1} ms; index built in {built.TotalSeconds:F0} s"));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
