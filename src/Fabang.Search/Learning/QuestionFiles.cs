using System.Globalization;

namespace Fabang.Search.Learning;

/// <summary>Files of questions (id, tab, question) and of known answers (id, 0, article, 1), as retrieval benchmarks have them.</summary>
public static class QuestionFiles
{
    /// <summary>Every question; without a file of answers none has any.</summary>
    public static IReadOnlyList<LearningQuestion> Read(FileInfo queries, FileInfo? answers)
    {
        var known = (answers is null ? [] : File.ReadLines(answers.FullName)).Select(line => line.Split('\t')).Where(parts => parts.Length == 4 && parts[3] != "0")
            .ToLookup(parts => parts[0], parts => parts[2], StringComparer.Ordinal);
        return
        [
            .. File.ReadLines(queries.FullName).Select(line => line.Split('\t', 2)).Where(parts => parts.Length == 2)
                .Select(parts => new LearningQuestion(parts[0], parts[1], [.. known[parts[0]].Distinct(StringComparer.Ordinal)])),
        ];
    }

    /// <summary>A run: question id, article, rank, score.</summary>
    public static void WriteRun(string path, IEnumerable<(string Question, IReadOnlyList<string> Found)> answered)
    {
        using var output = new StreamWriter(path);
        foreach (var (question, found) in answered)
        {
            foreach (var (place, article) in found.Index())
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question}\t{article}\t{place + 1}\t{1.0 / (place + 1):F6}"));
            }
        }
    }

    public static string Line(string name, RankingFigures figures) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-48} R@10 {figures.Recall10:F4}  R@100 {figures.Recall100:F4}  MRR@10 {figures.Mrr10:F4}");
}
