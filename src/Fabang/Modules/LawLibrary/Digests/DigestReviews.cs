using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>The entries of the digest that wait for an editor's look.</summary>
public sealed class DigestReviews(FabangDb db, Digest digest, TimeProvider clock)
{
    /// <summary>Open reviews with their entries, the oldest change on top. There are never more than the digest has entries and laws have changed.</summary>
    public async Task<IReadOnlyList<(DigestReview Review, DigestEntry Entry)>> OpenAsync(CancellationToken cancel = default)
    {
        var open = await db.Set<DigestReview>().AsNoTracking().Where(review => review.ConfirmedAt == null).OrderBy(review => review.Day).ThenBy(review => review.Entry).ToListAsync(cancel);
        return [.. from review in open
                   let entry = digest.Find(review.Entry)
                   where entry is not null && review.IsOpenFor(entry)
                   select (review, entry)];
    }

    /// <summary>The open review of one entry, of the newest change; null where nobody has to look.</summary>
    public async Task<DigestReview?> OfAsync(DigestEntry entry, CancellationToken cancel = default) =>
        (await db.Set<DigestReview>().AsNoTracking().Where(review => review.Entry == entry.Article && review.ConfirmedAt == null).ToListAsync(cancel))
            .Where(review => review.IsOpenFor(entry)).MaxBy(review => review.Day);

    /// <returns>Whether there is such a review.</returns>
    public async Task<bool> ConfirmAsync(Guid id, Guid editor, CancellationToken cancel = default)
    {
        if (await db.Set<DigestReview>().SingleOrDefaultAsync(review => review.Id == id, cancel) is not { } found)
        {
            return false;
        }

        found.Confirm(editor, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
