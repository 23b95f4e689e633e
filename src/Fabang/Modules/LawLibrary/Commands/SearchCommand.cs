using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Fabang.Kernel.Commands;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Commands;

/// <summary><c>./fabang laws search TEXT</c></summary>
internal static class SearchCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static Command Of(CommandHost host)
    {
        var text = new Argument<string[]>("TEXT") { Description = "What happened, in any words. 用自己的话说", Arity = ArgumentArity.OneOrMore };
        var top = new Option<int>("--top") { Description = "How many. 条数", DefaultValueFactory = _ => 10 };
        var json = new Option<bool>("--json") { Description = "As JSON. 输出 JSON" };
        top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > SearchIndex.MostHits)
            {
                result.AddError($"--top is a number from 1 to {SearchIndex.MostHits}.");
            }
        });
        return host.Verb("search", "Finds the articles that bear on a text. 检索法条", async (services, parsed, cancel) =>
        {
            await LawCommands.PrepareAsync(services, cancel);
            var hits = services.GetRequiredService<LawIndex>().Index
                .Search(new SearchQuery(string.Join(' ', parsed.GetRequiredValue(text))) { Take = parsed.GetValue(top), Kinds = [DocumentKind.Article, DocumentKind.Digest] }).Hits;
            Console.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(hits.Select(Row), Json)
                : hits.Count == 0 ? "Nothing found. 没有找到" : string.Join("\n\n", hits.Select(Lines)));
            return 0;
        }, text, top, json);
    }

    private static object Row(SearchHit hit) => new
    {
        hit.Document.Id,
        Kind = hit.Document.Kind.ToString(),
        hit.Document.Title,
        hit.Document.Number,
        Version = hit.Document.Version?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        hit.Score,
        Passage = string.Concat(hit.Passage.Select(segment => segment.Text)),
    };

    private static string Lines(SearchHit hit) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{hit.Score,6:F2}  {(hit.Document.Kind is DocumentKind.Case ? hit.Document.Title : hit.Document.Id)}{(hit.Document.Kind is DocumentKind.Digest ? "  白话" : "")}\n        {string.Concat(hit.Passage.Select(segment => segment.Text)).ReplaceLineEndings(" ")}");
}
