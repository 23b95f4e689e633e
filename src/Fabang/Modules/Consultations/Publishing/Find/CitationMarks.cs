using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Changes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing.Find;

/// <summary>
/// What became of the articles that a published answer cites, read from the changes of the library whenever the page is shown: the same rule as for the answers of persons
/// (<see cref="Review.MarkAnswers"/>), but nothing is kept that would lead to them.
/// </summary>
public sealed class CitationMarks(FabangDb db)
{
    public async Task<ILookup<Guid, CitationMark>> OfAsync(PublishedAnswer answer, CancellationToken cancel = default)
    {
        var cited = answer.Citations.Select(citation => (Citation: citation, IsName: ArticleNames.TryParse(citation.Article, out var law, out var number), Law: law, Number: number)).Where(one => one.IsName).ToList();
        var laws = cited.Select(one => one.Law).Distinct(StringComparer.Ordinal).ToList();
        var numbers = cited.Select(one => one.Number).Distinct(StringComparer.Ordinal).ToList();
        var since = answer.AnsweredOn.At(TimeOnly.MinValue).ToUniversalTime();
        // Every pair of these laws and numbers, which is a few more than was asked for.
        var changes = cited.Count == 0 ? [] : await (from change in db.Set<LawChange>()
                                                     where laws.Contains(change.Law) && change.InForceAt >= since
                                                     from article in change.Articles
                                                     where numbers.Contains(article.Number!)
                                                     orderby change.Revision
                                                     select new Change(
                                                         change, article,
                                                         db.Set<Article>().Where(text => text.VersionId == change.ToVersionId && text.Number == article.NewNumber).Select(text => text.Text).FirstOrDefault()))
            .AsNoTracking().ToListAsync(cancel);
        return (from one in cited
                from changed in changes
                where changed.Of.Law == one.Law && changed.Article.Number == one.Number && IsAfter(changed, one.Citation)
                select (one.Citation.Id, Mark: MarkOf(changed))).ToLookup(one => one.Id, one => one.Mark);
    }

    /// <summary>It was not cited from the new version, and does not say the same words.</summary>
    private static bool IsAfter(Change changed, PublishedCitation citation) =>
        !(changed.Of.Kind is LawChangeKind.NewVersion && citation.VersionDate >= changed.Of.To)
        && (changed.Article.Turn is not ArticleTurn.Changed || changed.Text != citation.Text);

    private static CitationMark MarkOf(Change changed)
    {
        var (of, article) = (changed.Of, changed.Article);
        var number = article.NewNumber ?? article.Number!;
        return new(article.Turn, of.Day, article.NewNumber,
            of is { From: { } from, To: { } to } && from != to ? ArticleNames.ComparePath(of.Law, from, to, number) : ArticleNames.Path(of.Law, number));
    }

    private sealed record Change(LawChange Of, ChangedArticle Article, string? Text);
}
