using Fabang.Modules.LawLibrary.Citations;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>
/// Compares the digest with the official texts (白话核对). A figure has a source when the article gives it, an article that it or the plain words point to,
/// or one that the entry names (<see cref="DigestEntry.FiguresFrom"/>).
/// </summary>
public sealed class DigestCheck(FabangDb db, Digest digest, LibraryNames names)
{
    private readonly Dictionary<(string Law, DateOnly? Version), HeldLaw?> _held = [];

    private sealed record HeldLaw(DateOnly? Current, List<string> Numbers, IReadOnlyDictionary<string, string> Texts);

    public async Task<IReadOnlyList<DigestFinding>> RunAsync(CancellationToken cancel = default)
    {
        var reader = await names.ReaderAsync(db, cancel);
        List<DigestFinding> findings = [];
        foreach (var entry in digest.Entries)
        {
            findings.AddRange(await CheckAsync(entry, reader, cancel));
        }

        return findings;
    }

    private async Task<IReadOnlyList<DigestFinding>> CheckAsync(DigestEntry entry, CitationReader reader, CancellationToken cancel)
    {
        if (await HeldAsync(entry.Law, entry.Version, cancel) is not { } law)
        {
            return [new(entry.Article, DigestFault.LawNotHeld, entry.Law)];
        }

        if (!law.Texts.TryGetValue(entry.Number, out var official))
        {
            return [new(entry.Article, DigestFault.NoSuchArticle, entry.Label)];
        }

        List<DigestFinding> findings = [];
        if (law.Current > entry.Version)
        {
            findings.Add(new(entry.Article, DigestFault.NewerVersion, $"{law.Current:yyyy-MM-dd}"));
        }

        var plain = $"{entry.Chinese.Title}。{entry.Chinese.Text}";
        var place = new CitingPlace(entry.Law, law.Numbers, law.Numbers.IndexOf(entry.Number), reader.Aliases(official), Amended: null);
        var sources = reader.Read(official, place).Concat(reader.Read(plain, place))
            .Select(citation => citation.Number is { } number ? $"{citation.Law}#{number}" : null).OfType<string>()
            .Concat(entry.FiguresFrom.Select(source => source.Contains('#', StringComparison.Ordinal) ? source : $"{entry.Law}#{source}"));
        var given = LegalFigure.In(string.Join('\n', entry.OwnFigures.Append(official))).ToHashSet();
        var lacking = new List<string>();
        foreach (var source in sources)
        {
            if (await TextAsync(source, entry, cancel) is { } text)
            {
                given.UnionWith(LegalFigure.In(text));
            }
            else if (entry.FiguresFrom.Any(named => source.EndsWith(named, StringComparison.Ordinal)))
            {
                lacking.Add(source);
            }
        }

        findings.AddRange(lacking.Select(source => new DigestFinding(entry.Article, DigestFault.LawNotHeld, source)));
        if (lacking.Count == 0)
        {
            findings.AddRange(LegalFigure.In(plain).Except(given).Select(figure => new DigestFinding(entry.Article, DigestFault.FigureNotInText, figure.ToString())));
        }

        return findings;
    }

    private async Task<string?> TextAsync(string source, DigestEntry entry, CancellationToken cancel) =>
        ArticleNames.TryParse(source, out var law, out var number)
            ? (await HeldAsync(law, law == entry.Law ? entry.Version : null, cancel))?.Texts.GetValueOrDefault(number)
            : null;

    /// <summary>A law in the version of a date, or in today's where that is not held.</summary>
    private async Task<HeldLaw?> HeldAsync(string key, DateOnly? date, CancellationToken cancel)
    {
        if (!_held.TryGetValue((key, date), out var held))
        {
            var law = await db.Set<Law>().AsNoTracking().Include(one => one.Versions).SingleOrDefaultAsync(one => one.Key == key, cancel);
            if ((law?.VersionOf(date) ?? law?.Shown(version: null, asOf: null)) is { } version)
            {
                var articles = await db.Set<Article>().Where(article => article.VersionId == version.Id).OrderBy(article => article.Position)
                    .Select(article => new { article.Number, article.Text }).ToListAsync(cancel);
                held = new HeldLaw(law!.CurrentDate, articles.ConvertAll(article => article.Number), articles.ToDictionary(article => article.Number, article => article.Text, StringComparer.Ordinal));
            }

            _held[(key, date)] = held;
        }

        return held;
    }
}
