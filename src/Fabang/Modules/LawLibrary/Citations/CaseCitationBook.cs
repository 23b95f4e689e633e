using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>Keeps what cases cite beside the cases, as <see cref="CitationBook"/> does for laws.</summary>
internal sealed class CaseCitationBook(FabangDb db)
{
    /// <summary>Cases in one transaction.</summary>
    private const int Slice = 40;

    /// <param name="library">As it was when the reading began.</param>
    /// <param name="reader">Knows the laws of that revision.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task CatchUpAsync(LibraryState library, CitationReader reader, CancellationToken cancel)
    {
        var versions = new CitedVersions(db);
        foreach (var slice in (await ChangedAsync(library, cancel)).Chunk(Slice))
        {
            await db.InTransactionAsync(() => ReadAsync(slice, reader, versions, cancel), cancel);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Cases that changed, and those that cite a law that did or that was not known.</summary>
    private async Task<IReadOnlyList<Guid>> ChangedAsync(LibraryState library, CancellationToken cancel)
    {
        var theirs = await db.Set<ConcludedCase>().Where(one => one.Revision > library.CitationsRevision).Select(one => one.Id).ToListAsync(cancel);
        var keys = db.Set<Law>().Where(law => law.Revision > library.CitationsRevision).Select(law => law.Key);
        var citing = await db.Set<CaseCitation>().Where(citation => keys.Contains(citation.Law) || citation.Outcome == CitationOutcome.UnknownLaw).Select(citation => citation.CaseId).Distinct().ToListAsync(cancel);
        return [.. theirs.Union(citing)];
    }

    private async Task ReadAsync(Guid[] ids, CitationReader reader, CitedVersions versions, CancellationToken cancel)
    {
        foreach (var one in await db.Set<ConcludedCase>().AsNoTracking().Where(one => ids.Contains(one.Id)).ToListAsync(cancel))
        {
            await db.Set<CaseCitation>().Where(citation => citation.CaseId == one.Id).ExecuteDeleteAsync(cancel);
            HashSet<(string, string?)> seen = [];
            foreach (var citation in one.Sections.SelectMany(section => reader.Read(section.Text)))
            {
                foreach (var cited in await versions.FindAsync(citation, one.DecidedOn ?? one.Date, cancel))
                {
                    if (seen.Add((citation.Law, cited.Number)))
                    {
                        db.Add(new CaseCitation { CaseId = one.Id, Position = seen.Count - 1, Law = citation.Law, Article = cited.Number, Outcome = cited.Outcome });
                    }
                }
            }
        }

        await db.SaveChangesAsync(cancel);
    }
}
