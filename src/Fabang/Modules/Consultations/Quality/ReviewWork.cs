using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Publishing.Masking;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>
/// What an expert has to review: the open ones of their regions that they had no part in, the oldest on top, without names, numbers and papers. What is done, or theirs, does not exist.
/// </summary>
public sealed class ReviewWork(FabangDb db, CurrentUser user, RegionTree tree, KnownNames names, TextMasks masks)
{
    public Task<int> CountAsync(CancellationToken cancel = default) => Open().CountAsync(cancel);

    public async Task<IReadOnlyList<ExpertReview>> PageAsync(int skip, int take, CancellationToken cancel = default) =>
        await Open().AsNoTracking().OrderBy(review => review.DrawnAt).ThenBy(review => review.Id).Skip(skip).Take(take).ToListAsync(cancel);

    /// <summary>Also one that they have just handed in, so that a second press finds it done.</summary>
    public async Task<ExpertReview?> FindAsync(Guid id, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        return await Open().SingleOrDefaultAsync(review => review.Id == id, cancel)
            ?? await Reach().SingleOrDefaultAsync(review => review.Id == id && review.ReviewerId == me, cancel);
    }

    /// <summary>What was asked and answered, masked.</summary>
    public async Task<IReadOnlyList<MaskedPost>> PostsAsync(ExpertReview review, CancellationToken cancel = default)
    {
        var consultation = await db.Set<Consultation>().AsNoTracking()
            .Include(one => one.Posts.OrderBy(post => post.Number)).ThenInclude(post => post.Citations.OrderBy(citation => citation.Place)).SingleAsync(one => one.Id == review.ConsultationId, cancel);
        var masked = masks.Of([.. consultation.Posts.Select(post => post.Text)], await names.OfAsync(consultation, cancel));
        return [.. consultation.Posts.Zip(masked, (post, words) => new MaskedPost(post.At, post.Kind, words.Text, post.Citations))];
    }

    private IQueryable<ExpertReview> Open() => Reach().Where(review => review.Status == ExpertReviewStatus.Open);

    private IQueryable<ExpertReview> Reach()
    {
        var me = user.RequiredId;
        return db.Set<ExpertReview>().Within(user.RegionsFor(ConsultationsModule.Review), tree)
            .Where(review => !db.Set<Post>().Any(post => post.ConsultationId == review.ConsultationId && post.AuthorId == me));
    }
}
