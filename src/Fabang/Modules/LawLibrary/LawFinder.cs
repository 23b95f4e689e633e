using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Modules.Regions;
using Fabang.Search;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary;

/// <summary>
/// Finds the articles that bear on what somebody wrote, and the one that an answer cites. Where an article has plain words and
/// official text, they come together; where no texts of law are imported, the digest answers alone.
/// </summary>
public sealed class LawFinder(FabangDb db, LawIndex laws, Digest digest, CharacterTable characters)
{
    private const int PassageLength = 160;

    /// <summary>Words that tell why.</summary>
    private const int MostWords = 3;

    /// <param name="words">A story or a few words, of any length.</param>
    /// <param name="region">National texts, and the local rules of its province.</param>
    /// <param name="top">How many articles at most, the best first.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<FoundArticle>> FindAsync(string words, RegionCode region, int top, CancellationToken cancel = default)
    {
        words = characters.Simplify(words);
        var results = laws.Index.Search(new SearchQuery(words)
        {
            Take = top,
            Kinds = [DocumentKind.Article, DocumentKind.Digest],
            Province = region == RegionCode.Nation ? null : region.Province.Value,
            OnlyNational = region == RegionCode.Nation,
            OnlyInForce = true,
            PassageLength = PassageLength,
        });
        return await JoinAsync(results.Hits, words, cancel);
    }

    /// <summary>Hits as articles: digest and official text of one article are one, in the place of the better of the two.</summary>
    internal async Task<IReadOnlyList<FoundArticle>> JoinAsync(IEnumerable<SearchHit> hits, string words, CancellationToken cancel)
    {
        var groups = hits.GroupBy(hit => hit.Document.Id).ToList();
        var official = groups.Select(group => group.FirstOrDefault(hit => hit.Document.Kind is DocumentKind.Article)).OfType<SearchHit>()
            .ToDictionary(hit => hit.Document.Id, StringComparer.Ordinal);
        var missing = await CurrentAsync(groups.Select(group => group.Key).Where(article => !official.ContainsKey(article)), cancel);
        return [.. groups.Select(Of)];

        FoundArticle Of(IGrouping<string, SearchHit> group)
        {
            var article = group.Key;
            var (hit, current) = (official.GetValueOrDefault(article), missing.GetValueOrDefault(article));
            _ = ArticleNames.TryParse(article, out var law, out var number);
            var plain = digest.Find(article);
            var label = hit?.Document.Number ?? current?.Label ?? plain?.Label ?? "";
            var ours = plain?.InReadersLanguage();
            return new FoundArticle(
                article,
                ArticleNames.Title(law, label),
                ArticleNames.Path(law, number),
                hit?.Document.Version ?? current?.Date,
                ours?.Title,
                ours?.Text,
                hit?.Passage ?? (current is null ? [] : SearchIndex.Passage(current.Text, words, PassageLength)),
                hit?.Document.InForce ?? true,
                new FoundBecause(Shared(group), group.Any(one => one.IsAskedAlike)));
        }
    }

    /// <summary>The article as it reads today: official where it is imported, else the digest; null where neither is known.</summary>
    /// <param name="article">劳动合同法#30</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<CitableArticle?> CitableAsync(string article, CancellationToken cancel = default)
    {
        if (!ArticleNames.TryParse(article, out var law, out var number))
        {
            return null;
        }

        var path = ArticleNames.Path(law, number);
        if ((await CurrentAsync([article], cancel)).GetValueOrDefault(article) is { } current)
        {
            return new CitableArticle(article, ArticleNames.Title(law, current.Label), path, current.Date, current.Text, IsOfficial: true);
        }

        return digest.Find(article) is { } entry
            ? new CitableArticle(article, ArticleNames.Title(law, entry.Label), path, null, entry.Chinese.Text, IsOfficial: false)
            : null;
    }

    // An article and its digest may share the same words with the question, or one of them a longer stretch.
    private static List<string> Shared(IEnumerable<SearchHit> hits)
    {
        var words = hits.SelectMany(hit => hit.SharedWords).Distinct(StringComparer.Ordinal).ToList();
        return [.. words.Where(word => !words.Exists(other => other.Length > word.Length && other.Contains(word, StringComparison.Ordinal))).Take(MostWords)];
    }

    private async Task<Dictionary<string, CurrentArticle>> CurrentAsync(IEnumerable<string> articles, CancellationToken cancel)
    {
        var wanted = articles.ToHashSet(StringComparer.Ordinal);
        var names = wanted.Select(article => ArticleNames.TryParse(article, out var law, out var number) ? (Law: law, Number: number) : default)
            .Where(name => name.Law is { Length: > 0 }).ToList();
        if (names.Count == 0)
        {
            return [];
        }

        var keys = names.Select(name => name.Law).Distinct(StringComparer.Ordinal).ToList();
        var numbers = names.Select(name => name.Number).Distinct(StringComparer.Ordinal).ToList();
        // Every pair of these laws and numbers, which is a few more than was asked for.
        var found = await (from law in db.Set<Law>()
                           where keys.Contains(law.Key)
                           from version in law.Versions
                           where version.IsCurrent
                           join text in db.Set<Article>() on version.Id equals text.VersionId
                           where numbers.Contains(text.Number)
                           select new { law.Key, text.Number, text.Label, text.Text, version.Date }).AsNoTracking().ToListAsync(cancel);
        return found.Where(row => wanted.Contains($"{row.Key}#{row.Number}"))
            .ToDictionary(row => $"{row.Key}#{row.Number}", row => new CurrentArticle(row.Label, row.Text, row.Date), StringComparer.Ordinal);
    }

    private sealed record CurrentArticle(string Label, string Text, DateOnly? Date);
}
