using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Search;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Changes;

/// <summary>What a search finds that is new or has changed since a revision of the library.</summary>
public sealed class FreshArticles(FabangDb db, LawIndex laws, TimeProvider clock)
{
    /// <summary>So far down the hits it looks: the first three pages, which is further than people read.</summary>
    public const int Deepest = 45;

    private readonly Dictionary<long, Dictionary<string, FreshArticle>> _since = [];

    /// <summary>
    /// The revision up to which a search can be judged now: this node's index has it, and its changes have been compared. Null while something is still
    /// on its way, such as an import.
    /// </summary>
    public async Task<long?> RevisionAsync(CancellationToken cancel = default)
    {
        var library = await db.Set<LibraryState>().AsNoTracking().SingleOrDefaultAsync(cancel);
        var stamp = IndexStamp.Parse(laws.Index.Stamp);
        return library is not null && !library.IsImporting(clock.GetUtcNow()) && stamp.Library == library.Id && stamp.Revision >= library.Revision
            && !await db.Set<LawChange>().AnyAsync(change => change.ComparedAt == null, cancel)
            ? library.Revision
            : null;
    }

    /// <summary>Of the first hits those that are new or changed, the best first.</summary>
    /// <param name="asked">The search; its page does not matter.</param>
    /// <param name="since">The revision at the last look.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<FreshArticle>> FindAsync(LawSearchQuery asked, long since, CancellationToken cancel = default)
    {
        if (await SinceAsync(since, cancel) is not { Count: > 0 } fresh)
        {
            return [];
        }

        var found = laws.Index.SearchIds(new SearchQuery(asked.Words)
        {
            Kinds = [DocumentKind.Article],
            TextKinds = asked.Kind is { } kind ? [kind.ToString()] : [],
            Province = asked.Province?.Value,
            OnlyNational = asked.OnlyNational,
            Take = Deepest,
        });
        return [.. found.Select(fresh.GetValueOrDefault).OfType<FreshArticle>()];
    }

    /// <summary>All articles that are new or changed, by their names: 刑法#133.</summary>
    private async Task<Dictionary<string, FreshArticle>> SinceAsync(long since, CancellationToken cancel)
    {
        if (_since.TryGetValue(since, out var known))
        {
            return known;
        }

        var changed = await (from change in db.Set<LawChange>()
                             where change.Revision > since && change.InForceAt != null
                             from article in change.Articles
                             where article.Turn == ArticleTurn.Added || article.Turn == ArticleTurn.Changed
                             orderby change.Revision
                             select new FreshArticle(change.Law, article.NewNumber!, change.Id, article.Turn, change.From, change.To)).ToListAsync(cancel);
        var added = await (from law in db.Set<Law>()
                           where law.FirstRevision > since
                           from version in law.Versions
                           where version.IsCurrent
                           join article in db.Set<Article>() on version.Id equals article.VersionId
                           select new FreshArticle(law.Key, article.Number, law.Id, ArticleTurn.Added, null, version.Date)).ToListAsync(cancel);
        var fresh = new Dictionary<string, FreshArticle>(StringComparer.Ordinal);
        foreach (var article in changed.Concat(added))
        {
            fresh[$"{article.Law}#{article.Number}"] = article;
        }

        return _since[since] = fresh;
    }
}
