using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Fabang.Kernel.Commands;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Commands;

/// <summary><c>./fabang laws evaluate</c>: what the search finds for a file of questions, to be scored against known answers.</summary>
internal static class EvaluateCommand
{
    public static Command Of(CommandHost host)
    {
        var queries = new Option<FileInfo>("--queries") { Description = "Lines of question id, tab, question. 问题文件", Required = true, HelpName = "FILE" };
        var run = new Option<FileInfo>("--run") { Description = "Written: question id, article, rank, score. 结果文件", Required = true, HelpName = "OUT" };
        var top = new Option<int>("--top") { Description = "Articles for each question. 每题条数", DefaultValueFactory = _ => 100 };
        return host.Verb("evaluate", "Writes what the search finds for each question of a file. 评测检索", async (services, parsed, cancel) =>
        {
            await LawCommands.PrepareAsync(services, cancel);
            var watch = Stopwatch.StartNew();
            await using var output = new StreamWriter(parsed.GetRequiredValue(run).FullName);
            var count = 0;
            await foreach (var line in File.ReadLinesAsync(parsed.GetRequiredValue(queries).FullName, cancel))
            {
                if (line.Split('\t', 2) is [var id, var question])
                {
                    await WriteAsync(services.GetRequiredService<LawIndex>().Index, id, question, Math.Clamp(parsed.GetValue(top), 1, SearchIndex.MostHits / 2), output);
                    count++;
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{count} questions in {watch.Elapsed.TotalSeconds:F1} s, {watch.Elapsed.TotalMilliseconds / Math.Max(count, 1):F1} ms each."));
            return 0;
        }, queries, run, top);
    }

    /// <summary>One line for each article; the digest of an article counts as the article.</summary>
    internal static async Task WriteAsync(SearchIndex index, string id, string question, int top, TextWriter output)
    {
        var hits = index.Search(new SearchQuery(question) { Take = top * 2, Kinds = [DocumentKind.Article, DocumentKind.Digest] }).Hits;
        var rank = 0;
        foreach (var hit in hits.DistinctBy(hit => hit.Document.Id).Take(top))
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{id}\t{hit.Document.Id}\t{++rank}\t{hit.Score:F4}"));
        }
    }
}
