using Fabang.Modules.LawLibrary.Citations;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Ledger;

/// <summary>
/// The citations that lead nowhere, for an editor to work through (引用台账): names that no law held bears, until somebody has said what they mean, and
/// articles that a law held does not have.
/// </summary>
public sealed class CitationLedger(FabangDb db, LibraryNames names, TimeProvider clock)
{
    private const int Attempts = 5;

    /// <summary>Names that wait for a decision, the most cited first.</summary>
    public IQueryable<UnknownName> Unknown() =>
        from citation in db.Set<LawCitation>()
        where citation.Outcome == CitationOutcome.UnknownLaw && !db.Set<CitedName>().Any(decided => decided.Name == citation.Law)
        group citation by citation.Law into once
        orderby once.Count() descending, once.Key
        select new UnknownName(once.Key, once.Count());

    /// <summary>Articles that are cited and stand in no version that is held, the most cited first.</summary>
    public IQueryable<MissingArticle> Missing() =>
        from citation in db.Set<LawCitation>()
        where citation.Outcome == CitationOutcome.NoSuchArticle
        group citation by new { citation.Law, citation.Article } into once
        orderby once.Count() descending, once.Key.Law, once.Key.Article
        select new MissingArticle(once.Key.Law, once.Key.Article!, once.Count());

    /// <summary>Some of the articles that cite a name.</summary>
    public async Task<IReadOnlyList<CitedBy>> ExamplesAsync(string name, int most, CancellationToken cancel = default) =>
        await (from citation in db.Set<LawCitation>()
               where citation.Law == name && citation.Outcome == CitationOutcome.UnknownLaw
               join version in db.Set<LawVersion>() on citation.VersionId equals version.Id
               join law in db.Set<Law>() on version.LawId equals law.Id
               join article in db.Set<Article>() on new { citation.VersionId, citation.Number } equals new { article.VersionId, article.Number }
               group article by new { law.Kind, law.Key, citation.Number, article.Label, article.Position } into once
               orderby once.Key.Key, once.Key.Position
               select new CitedBy(once.Key.Kind, once.Key.Key, once.Key.Number, once.Key.Label)).Take(most).ToListAsync(cancel);

    /// <summary>Decides what a name means. All texts that cite a law that is not known are then read again (job <c>ReadCitations</c>).</summary>
    /// <param name="name">As it is written.</param>
    /// <param name="law">Any name of a law that is held; null says that it is not held.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>Whether there is such a law.</returns>
    /// <exception cref="BrokenRuleException">An import is running, whose laws may yet bear the name.</exception>
    public async Task<bool> DecideAsync(string name, string? law, CancellationToken cancel = default)
    {
        var key = law is null ? null : (await names.ReaderAsync(db, cancel)).KeyOf(law);
        if (law is not null && (key is null || !await db.Set<Law>().AnyAsync(held => held.Key == key, cancel)))
        {
            return false;
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await WriteAsync(name, key, cancel);
                return true;
            }
            catch (DbUpdateException) when (attempt < Attempts && !cancel.IsCancellationRequested)
            {
                // A double click, or another editor: what the other wrote is read, and the decision stands once.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task WriteAsync(string name, string? key, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var library = await db.Set<LibraryState>().SingleAsync(cancel);
        if (library.IsImporting(now))
        {
            throw new BrokenRuleException("LawLibrary.ImportIsRunning");
        }

        var decided = await db.Set<CitedName>().SingleOrDefaultAsync(known => known.Name == name, cancel);
        if (decided is null)
        {
            decided = CitedName.Of(name);
            db.Add(decided);
        }

        decided.Means(key, now);
        library.NextRevision();
        await db.SaveChangesAsync(cancel);
    }
}
