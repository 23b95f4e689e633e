using Fabang.Modules.LawLibrary.Changes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>Marks entries of the digest for review whose article has changed. What only got another number is marked too: the entry stands under the old one.</summary>
internal sealed class MarkDigest(FabangDb db, Digest digest) : IHandle<LawChanged>
{
    public async Task HandleAsync(LawChanged happened, CancellationToken cancel)
    {
        var change = await db.Set<LawChange>().AsNoTracking().Include(one => one.Articles).SingleAsync(one => one.Id == happened.ChangeId, cancel);
        if (change.InForceAt is null)
        {
            return;
        }

        var marked = (await db.Set<DigestReview>().Where(review => review.ChangeId == change.Id).Select(review => review.Entry).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        var changed = change.Articles.Where(article => article.Number is not null).ToDictionary(article => $"{change.Law}#{article.Number}", StringComparer.Ordinal);
        foreach (var entry in digest.Entries.Where(entry => !marked.Contains(entry.Article)))
        {
            var review = Sources(entry).Where(changed.ContainsKey).Select(source => DigestReview.Of(entry, change, changed[source])).FirstOrDefault();
            if (review?.IsOpenFor(entry) is true)
            {
                db.Add(review);
            }
        }
    }

    /// <summary>The article that is explained first, then those that figures come from.</summary>
    private static IEnumerable<string> Sources(DigestEntry entry) =>
        entry.FiguresFrom.Select(source => source.Contains('#', StringComparison.Ordinal) ? source : $"{entry.Law}#{source}").Prepend(entry.Article);
}
