using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Fabang.Kernel.Commands;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Search;
using Fabang.Search.Learning;

namespace Fabang.Modules.LawLibrary.Commands;

/// <summary><c>./fabang laws evaluate</c>: what the search finds for a file of questions, how good it is where answers are known, and how fast.</summary>
internal static class EvaluateCommand
{
    /// <summary>So many hits stand on a page at most.</summary>
    private const int Shown = 20;

    private static readonly Option<FileInfo> Queries = new("--queries") { Description = "Lines of question id, tab, question. 问题文件", Required = true, HelpName = "FILE" };
    private static readonly Option<FileInfo?> Answers = new("--qrels") { Description = "Lines of question id, 0, article, 1: prints figures. 答案文件，给出指标", HelpName = "FILE" };
    private static readonly Option<FileInfo?> Run = new("--run") { Description = "Written: question id, article, rank, score. 结果文件", HelpName = "OUT" };
    private static readonly Option<int> Top = new("--top") { Description = "Articles for each question. 每题条数", DefaultValueFactory = _ => 100 };
    private static readonly Option<bool> ByWords = new("--by-words") { Description = "Without the learned ranking. 只按词语排序" };
    private static readonly Option<bool> Compare = new("--compare") { Description = "Beside the ranking by words alone, with a paired test. 与只按词语排序比较" };

    public static Command Of(CommandHost host) => host.Verb(
        "evaluate", "Shows what the search finds for each question of a file. 评测检索", EvaluateAsync, Queries, Answers, Run, Top, ByWords, Compare);

    private static async Task<int> EvaluateAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        if (await LawCommands.PrepareAsync(services, cancel) is > 0 and var filled)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The index was filled with {filled:N0} laws and cases in {watch.Elapsed.TotalSeconds:F1} s."));
        }

        var index = services.GetRequiredService<LawIndex>().Index;
        var questions = QuestionFiles.Read(parsed.GetRequiredValue(Queries), parsed.GetValue(Answers));
        var top = Math.Clamp(parsed.GetValue(Top), 1, SearchIndex.MostHits);
        var ours = Ask(index, questions, top, parsed.GetValue(ByWords));
        Tell(parsed.GetValue(ByWords) ? "by words" : "as people get it", questions, ours);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Memory of the process, at most: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
        if (parsed.GetValue(Compare))
        {
            var words = Ask(index, questions, top, byWords: true);
            Tell("by words", questions, words);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Time, by words : as people get it    p50 {At(words, 50) / At(ours, 50):F1}, p95 {At(words, 95) / At(ours, 95):F1}"));
            Test(questions, ours, words);
        }

        if (parsed.GetValue(Run) is { } run)
        {
            QuestionFiles.WriteRun(run.FullName, questions.Zip(ours, (question, answer) => (question.Id, answer.Found)));
        }

        return 0;
    }

    /// <summary>Each article once; the digest of an article counts as the article.</summary>
    internal static IReadOnlyList<string> Find(SearchIndex index, string question, int top, bool byWords)
    {
        var hits = index.Search(new SearchQuery(question) { Take = top, Kinds = [DocumentKind.Article, DocumentKind.Digest], ByWords = byWords }).Hits;
        // A page shows passages, and they are worked out when they are asked for.
        foreach (var hit in hits.Take(Shown))
        {
            _ = hit.Passage;
        }

        return [.. hits.Select(hit => hit.Document.Id).Distinct(StringComparer.Ordinal)];
    }

    private static List<Answer> Ask(SearchIndex index, IReadOnlyList<LearningQuestion> questions, int top, bool byWords)
    {
        // The first questions pay for compilation and caches, and are asked again.
        foreach (var question in questions.Take(100))
        {
            Find(index, question.Text, top, byWords);
        }

        return
        [
            .. questions.Select(question =>
            {
                var watch = Stopwatch.StartNew();
                var found = Find(index, question.Text, top, byWords);
                return new Answer(found, watch.Elapsed);
            }),
        ];
    }

    private static void Tell(string name, IReadOnlyList<LearningQuestion> questions, List<Answer> answers)
    {
        var each = Each(questions, answers);
        if (each.Count > 0)
        {
            Console.WriteLine(QuestionFiles.Line(name, RankingFigures.Of(each)));
        }

        Console.WriteLine(answers.Count == 0
            ? "No questions."
            : string.Create(CultureInfo.InvariantCulture, $"{name,-48} {answers.Count} questions: p50 {At(answers, 50):F1} ms, p95 {At(answers, 95):F1} ms"));
    }

    // Milliseconds that so many of a hundred answers took at most.
    private static double At(List<Answer> answers, int percent) => answers.Select(answer => answer.Time.TotalMilliseconds).Order().ElementAtOrDefault(answers.Count * percent / 100);

    private static void Test(IReadOnlyList<LearningQuestion> questions, List<Answer> ours, List<Answer> words)
    {
        var (first, second) = (Each(questions, ours), Each(questions, words));
        if (first.Count == 0)
        {
            return;
        }

        foreach (var (name, figure) in new (string, Func<RankingFigures, double>)[] { ("R@100", one => one.Recall100), ("MRR@10", one => one.Mrr10) })
        {
            var (a, b) = (first.Select(figure).ToList(), second.Select(figure).ToList());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {a.Average() - b.Average():+0.0000;-0.0000} over words alone, p = {RankingFigures.Chance(a, b):F3} (paired bootstrap)"));
        }
    }

    private static List<RankingFigures> Each(IReadOnlyList<LearningQuestion> questions, List<Answer> answers) =>
        [.. questions.Zip(answers).Where(pair => pair.First.Articles.Count > 0).Select(pair => RankingFigures.Of(pair.First.Articles, pair.Second.Found))];

    private sealed record Answer(IReadOnlyList<string> Found, TimeSpan Time);
}
