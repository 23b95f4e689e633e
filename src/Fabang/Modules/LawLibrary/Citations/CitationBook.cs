using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>
/// Keeps the citations of all texts beside the texts: what changed since it last looked is read anew, and what cites a law that came or
/// changed is looked up again.
/// </summary>
internal sealed class CitationBook(FabangDb db, LibraryNames names, CaseCitationBook cases, TimeProvider clock)
{
    /// <summary>Laws in one transaction, a fraction of a second of work.</summary>
    private const int Slice = 40;

    /// <returns>How many laws were read.</returns>
    public async Task<int> CatchUpAsync(CancellationToken cancel = default)
    {
        var library = await db.Set<LibraryState>().AsNoTracking().SingleOrDefaultAsync(cancel);
        // Names that an import has yet to bring would be taken for unknown.
        if (library is null || library.IsImporting(clock.GetUtcNow()) || library.CitationsRevision >= library.Revision)
        {
            return 0;
        }

        var reader = await names.ReaderAsync(db, library.Revision, cancel);
        var versions = new CitedVersions(db);
        var changed = await ChangedAsync(library, cancel);
        foreach (var slice in changed.Chunk(Slice))
        {
            await db.InTransactionAsync(() => ReadAsync(slice, reader, versions, cancel), cancel);
            db.ChangeTracker.Clear();
        }

        await cases.CatchUpAsync(library, reader, cancel);
        await db.InTransactionAsync(
            () => db.Set<LibraryState>().ExecuteUpdateAsync(set => set.SetProperty(state => state.CitationsRevision, library.Revision), cancel), cancel);
        return changed.Count;
    }

    /// <summary>Laws that changed, and those that cite one of them or one that was not known.</summary>
    private async Task<IReadOnlyList<Guid>> ChangedAsync(LibraryState library, CancellationToken cancel)
    {
        var changed = db.Set<Law>().Where(law => law.Revision > library.CitationsRevision);
        var theirs = await changed.Select(law => law.Id).ToListAsync(cancel);
        if (library.CitationsRevision == 0)
        {
            return theirs;
        }

        var keys = changed.Select(law => law.Key);
        var citing = db.Set<LawCitation>().Where(citation => keys.Contains(citation.Law) || citation.Outcome == CitationOutcome.UnknownLaw).Select(citation => citation.VersionId);
        return [.. theirs.Union(await db.Set<LawVersion>().Where(version => citing.Contains(version.Id)).Select(version => version.LawId).Distinct().ToListAsync(cancel))];
    }

    private async Task ReadAsync(Guid[] ids, CitationReader reader, CitedVersions versions, CancellationToken cancel)
    {
        var laws = await db.Set<Law>().AsNoTracking().Include(law => law.Versions).Where(law => ids.Contains(law.Id)).ToListAsync(cancel);
        foreach (var (law, version) in laws.SelectMany(law => law.Versions, (law, version) => (law, version)))
        {
            await db.Set<LawCitation>().Where(citation => citation.VersionId == version.Id).ExecuteDeleteAsync(cancel);
            await AddAsync(law, version, reader, versions, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task AddAsync(Law law, LawVersion version, CitationReader reader, CitedVersions versions, CancellationToken cancel)
    {
        var articles = await db.Set<Article>().AsNoTracking().Where(article => article.VersionId == version.Id).OrderBy(article => article.Position).ToListAsync(cancel);
        var numbers = articles.ConvertAll(article => article.Number);
        var aliases = reader.Aliases(string.Join('\n', articles.Select(article => article.Text).Prepend(version.Preamble)));
        for (var at = 0; at < articles.Count; at++)
        {
            var place = new CitingPlace(law.Key, numbers, at, aliases, reader.Amended(law.Key, articles[at].Text));
            var position = 0;
            HashSet<(string, string?, int?, int?)> seen = [];
            foreach (var citation in reader.Read(articles[at].Text, place))
            {
                foreach (var cited in await versions.FindAsync(citation, version.Since, cancel))
                {
                    if ((citation.Law != law.Key || cited.Number != numbers[at]) && seen.Add((citation.Law, cited.Number, citation.Paragraph, citation.Item)))
                    {
                        db.Add(new LawCitation
                        {
                            VersionId = version.Id,
                            Number = numbers[at],
                            Position = position++,
                            Law = citation.Law,
                            Article = cited.Number,
                            Paragraph = citation.Paragraph,
                            Item = citation.Item,
                            CitedVersionId = cited.Version,
                            Outcome = cited.Outcome,
                        });
                    }
                }
            }
        }
    }
}
