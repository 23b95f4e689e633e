using Fabang.Kernel.Documents;
using Fabang.Modules.LawLibrary.Corrections;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LawLibrary.Export;

/// <summary>A law, or one article of it, as a document: which version it is and where it comes from stand above the official words.</summary>
public sealed class LawPaper(IStringLocalizer<Texts> texts, TimeProvider clock)
{
    /// <param name="law">Whose text it is.</param>
    /// <param name="version">Which wording.</param>
    /// <param name="articles">All of it, in order.</param>
    /// <param name="address">Where it can be read.</param>
    /// <param name="notes">What stands under a corrected article, by its number.</param>
    public Document OfLaw(Law law, LawVersion version, IEnumerable<Article> articles, string address, IReadOnlyDictionary<string, Block.Note> notes) =>
        Of(law.Title, law, version, address, [.. Words(version.Preamble), .. Body(articles, notes), .. Appendix(version)]);

    public Document OfArticle(Law law, LawVersion version, Article article, string address, IReadOnlyDictionary<string, Block.Note> notes) =>
        Of(CitedText.Name(law, version, article), law, version, address,
        [
            .. article.Headings.Length == 0 ? [] : (Block[])[new Block.Note(article.Headings.Replace("\n", " › ", StringComparison.Ordinal))],
            .. Words(article.Text, article.Label),
            .. NoteOf(article, notes),
        ]);

    /// <summary>That the words above are corrected, how the file reads, and where the proof stands.</summary>
    public Block.Note Correction(CorrectionNote note, string address) =>
        new($"{texts["Correction.Note", note.Day]}{note.Original.Replace("\n", " ", StringComparison.Ordinal)}　{texts["Correction.Read"]}：{address}");

    private Document Of(string title, Law law, LawVersion version, string address, IReadOnlyList<Block> words) => new()
    {
        Title = title,
        Footer = $"{CitedText.Title(law, version)}　{texts["Export.Source"]}：{address}",
        MadeAt = clock.GetUtcNow(),
        Blocks = [new Block.Table(About(law, version, address)), .. words, new Block.Note(texts["Law.SourceNote"])],
    };

    private List<IReadOnlyList<string>> About(Law law, LawVersion version, string address)
    {
        List<IReadOnlyList<string>> rows = [];
        Row("Law.VersionDate", version.Date is { } date ? $"{texts["Date", date]}{(VersionName.Of(law, version) is { } name ? $"（{name}）" : "")}" : texts["Law.Undated"]);
        Row("Export.Standing", texts[$"Standing.{version.Standing}"]);
        Row("Law.Authority", law.Authority);
        Row("Law.EffectiveFrom", version.EffectiveFrom is { } from ? texts["Date", from].Value : null);
        Row("Export.Source", address);
        Row("Law.ImportedFrom", texts["Law.ImportedOn", version.Source, version.ImportedAt.DayInChina()]);
        Row("Export.MadeOn", texts["Date", clock.GetUtcNow().DayInChina()]);
        return rows;

        void Row(string label, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                rows.Add([texts[label], value]);
            }
        }
    }

    private static IEnumerable<Block> Body(IEnumerable<Article> articles, IReadOnlyDictionary<string, Block.Note> notes)
    {
        string[] last = [];
        foreach (var article in articles)
        {
            var path = article.Headings.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var same = path.Zip(last).TakeWhile(pair => pair.First == pair.Second).Count();
            for (var depth = same; depth < path.Length; depth++)
            {
                yield return new Block.Heading(path[depth], depth + 1);
            }

            last = path;
            foreach (var block in Words(article.Text, article.Label).Concat(NoteOf(article, notes)))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<Block> NoteOf(Article article, IReadOnlyDictionary<string, Block.Note> notes) =>
        notes.TryGetValue(article.Number, out var note) ? [note] : [];

    private IEnumerable<Block> Appendix(LawVersion version) =>
        version.Appendix.Length == 0 ? [] : [new Block.Heading(texts["Law.Appendix"], 1), .. Words(version.Appendix)];

    private static IEnumerable<Block> Words(string text, string? label = null) =>
        text.Length == 0 && label is null ? [] : text.Split('\n').Select((line, i) => new Block.Paragraph(line, i == 0 ? label : null));
}
