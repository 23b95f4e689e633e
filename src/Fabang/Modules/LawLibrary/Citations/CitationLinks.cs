using Fabang.Modules.LawLibrary.Find;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>Makes what an article cites into links, to articles that are held.</summary>
public sealed class CitationLinks(FabangDb db, LibraryNames names)
{
    /// <summary>The words of an article with a link on each citation. From an old version they lead to what held in its time.</summary>
    public async Task<OfficialText> LinkAsync(Law law, LawVersion version, Article article, CancellationToken cancel = default)
    {
        var reader = await names.ReaderAsync(db, cancel);
        var numbers = await db.Set<Article>().Where(one => one.VersionId == version.Id).OrderBy(one => one.Position).Select(one => one.Number).ToListAsync(cancel);
        // Short names are given in the preamble or in the first article.
        var first = article.Position == 0 ? article.Text
            : await db.Set<Article>().Where(one => one.VersionId == version.Id && one.Position == 0).Select(one => one.Text).SingleOrDefaultAsync(cancel) ?? "";
        var place = new CitingPlace(
            law.Key, numbers, article.Position, reader.Aliases($"{version.Preamble}\n{first}\n{article.Text}"), reader.Amended(law.Key, article.Text));
        var cited = reader.Read(article.Text, place);
        var held = await HeldAsync(cited, cancel);
        var asOf = !version.IsCurrent && version.Since is { } day ? $"?asOf={day:yyyy-MM-dd}" : "";
        return new OfficialText(article.Text, Links(cited, held, asOf));
    }

    /// <summary>Texts that are part of no law, such as the sections of a case; their links lead to what holds today.</summary>
    public async Task<IReadOnlyList<OfficialText>> LinkAsync(IReadOnlyList<string> texts, CancellationToken cancel = default)
    {
        var reader = await names.ReaderAsync(db, cancel);
        var cited = texts.Select(text => reader.Read(text)).ToList();
        var held = await HeldAsync([.. cited.SelectMany(some => some)], cancel);
        return [.. texts.Zip(cited, (text, some) => new OfficialText(text, Links(some, held, asOf: "")))];
    }

    private static List<OfficialText.Link> Links(IReadOnlyList<WrittenCitation> cited, HashSet<(string, string?)> held, string asOf)
    {
        List<OfficialText.Link> links = [];
        foreach (var citation in cited.Where(citation => held.Contains((citation.Law, citation.Number))))
        {
            // 第五至七项 are three citations in one place.
            if (links.Count == 0 || citation.Start >= links[^1].End)
            {
                var path = citation.Number is { } number ? ArticleNames.Path(citation.Law, number) : ArticleNames.LawPath(citation.Law);
                links.Add(new OfficialText.Link(citation.Start, citation.End, path + asOf));
            }
        }

        return links;
    }

    private async Task<HashSet<(string, string?)>> HeldAsync(IReadOnlyList<WrittenCitation> cited, CancellationToken cancel)
    {
        var laws = cited.Select(citation => citation.Law).Distinct(StringComparer.Ordinal).ToList();
        var numbers = cited.Select(citation => citation.Number).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var articles = await (from law in db.Set<Law>()
                              where laws.Contains(law.Key)
                              from version in law.Versions
                              join article in db.Set<Article>() on version.Id equals article.VersionId
                              where numbers.Contains(article.Number)
                              select new { law.Key, article.Number }).Distinct().ToListAsync(cancel);
        var whole = await db.Set<Law>().Where(law => laws.Contains(law.Key)).Select(law => law.Key).ToListAsync(cancel);
        return [.. articles.Select(row => (row.Key, (string?)row.Number)), .. whole.Select(key => (key, (string?)null))];
    }
}
