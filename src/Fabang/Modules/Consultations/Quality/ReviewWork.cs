using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>
/// What an expert has to review: the open ones of their regions that they had no part in, the oldest on top, without names, numbers and papers. What is done, or theirs, does not exist.
/// </summary>
public sealed class ReviewWork(FabangDb db, CurrentUser user, RegionTree tree)
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
        var staff = consultation.Posts.Where(post => post.IsOfLawyer()).Select(post => post.AuthorId).Append(consultation.PersonId).Distinct().ToList();
        var names = await db.Set<Account>().Where(account => staff.Contains(account.Id)).Select(account => account.Name).ToListAsync(cancel);
        var parties = await db.Set<Party>().AsNoTracking().Where(party => party.MatterId == consultation.MatterId).ToListAsync(cancel);
        var mask = new PersonMask(names.Concat(parties.Select(party => party.Name)).OfType<string>());
        return [.. consultation.Posts.Select(post => new MaskedPost(post.At, post.Kind, mask.Of(post.Text), post.Citations))];
    }

    private IQueryable<ExpertReview> Open() => Reach().Where(review => review.Status == ExpertReviewStatus.Open);

    private IQueryable<ExpertReview> Reach()
    {
        var me = user.RequiredId;
        return db.Set<ExpertReview>().Within(user.RegionsFor(ConsultationsModule.Review), tree)
            .Where(review => !db.Set<Post>().Any(post => post.ConsultationId == review.ConsultationId && post.AuthorId == me));
    }
}
