using System.Diagnostics;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Search;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Indexing;

/// <summary>
/// Brings this node's index up to the database: what changed since the revision that the index was stamped with. The same way
/// serves the first fill, an import that is running, another node's import, and a restored back-up.
/// </summary>
public sealed class LawIndexing(FabangDb db, LawIndex laws, Digest digest, ILogger<LawIndexing> log)
{
    /// <summary>How many laws are read from the database at a time.</summary>
    private const int Slice = 24;

    /// <summary>How often what was filled is made durable: after a crash so much is filled again.</summary>
    private static readonly TimeSpan CommitEvery = TimeSpan.FromSeconds(15);

    /// <summary>Puts the digest in, so that search works before anything else does.</summary>
    public async Task AddDigestAsync(CancellationToken cancel)
    {
        if (!laws.CanWrite)
        {
            return;
        }

        using var turn = await laws.EnterAsync(cancel);
        AddDigest(IndexStamp.Parse(laws.Index.Stamp));
    }

    /// <summary>Reads all that is newer than the index.</summary>
    /// <returns>How many laws and cases were filled in.</returns>
    public async Task<int> CatchUpAsync(CancellationToken cancel)
    {
        var index = laws.Index;
        if (!laws.CanWrite)
        {
            index.Refresh();
            return 0;
        }

        using var turn = await laws.EnterAsync(cancel);
        var library = await db.Set<LibraryState>().AsNoTracking().SingleOrDefaultAsync(cancel);
        var stamp = AddDigest(IndexStamp.Parse(index.Stamp));
        if (library is null || (stamp.Library == library.Id && stamp.Revision == library.Revision))
        {
            return 0;
        }

        if (stamp.Library != library.Id || stamp.Revision > library.Revision)
        {
            log.LogInformation("The search index is filled anew from the database");
            if (stamp.Library != Guid.Empty)
            {
                // Another library, or one restored from before: nothing here can be trusted. An index that was lost holds the digest alone.
                index.Clear();
                AddDigest(IndexStamp.None);
            }

            stamp = new IndexStamp(library.Id, 0, digest.Hash);
        }

        return await FillAsync(index, stamp, library.Revision, cancel);
    }

    private async Task<int> FillAsync(SearchIndex index, IndexStamp stamp, long last, CancellationToken cancel)
    {
        var filled = 0;
        var sinceCommit = Stopwatch.StartNew();
        while (stamp.Revision < last && await NextAsync(stamp.Revision, cancel) is { } next)
        {
            var end = Math.Min(last, next + Slice - 1);
            filled += await FillLawsAsync(index, next, end, cancel) + await FillCasesAsync(index, next, end, cancel);
            stamp = stamp with { Revision = end };
            if (sinceCommit.Elapsed > CommitEvery)
            {
                index.Commit(stamp.ToString());
                sinceCommit.Restart();
            }
        }

        index.Commit((stamp with { Revision = last }).ToString());
        return filled;
    }

    private async Task<long?> NextAsync(long after, CancellationToken cancel)
    {
        var law = await db.Set<Law>().Where(law => law.Revision > after).MinAsync(law => (long?)law.Revision, cancel);
        var concluded = await db.Set<ConcludedCase>().Where(concluded => concluded.Revision > after).MinAsync(concluded => (long?)concluded.Revision, cancel);
        return (law, concluded) is ({ } a, { } b) ? Math.Min(a, b) : law ?? concluded;
    }

    private async Task<int> FillLawsAsync(SearchIndex index, long first, long last, CancellationToken cancel)
    {
        var changed = await db.Set<Law>().AsNoTracking().Where(law => law.Revision >= first && law.Revision <= last)
            .Select(law => new { Law = law, Current = law.Versions.FirstOrDefault(version => version.IsCurrent) }).ToListAsync(cancel);
        var ids = changed.Select(row => row.Current?.Id ?? Guid.Empty).ToList();
        var articles = (await db.Set<Article>().AsNoTracking().Where(article => ids.Contains(article.VersionId)).ToListAsync(cancel))
            .ToLookup(article => article.VersionId);
        foreach (var row in changed.Where(row => row.Current is not null))
        {
            index.Update(row.Law.Key, articles[row.Current!.Id].OrderBy(article => article.Position).Select(article => IndexedDocuments.Of(row.Law, article)));
        }

        return changed.Count;
    }

    private async Task<int> FillCasesAsync(SearchIndex index, long first, long last, CancellationToken cancel)
    {
        var changed = await db.Set<ConcludedCase>().AsNoTracking().Where(concluded => concluded.Revision >= first && concluded.Revision <= last).ToListAsync(cancel);
        foreach (var concluded in changed)
        {
            index.Update(IndexedDocuments.KeyOf(concluded), [IndexedDocuments.Of(concluded)]);
        }

        return changed.Count;
    }

    private IndexStamp AddDigest(IndexStamp stamp)
    {
        if (stamp.Digest == digest.Hash)
        {
            return stamp;
        }

        var filled = stamp with { Digest = digest.Hash };
        laws.Index.Update(IndexedDocuments.DigestKey, digest.Entries.Select(IndexedDocuments.Of));
        laws.Index.Commit(filled.ToString());
        return filled;
    }
}
