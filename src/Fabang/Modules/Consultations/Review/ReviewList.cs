using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Review;

/// <summary>The answers that wait for review: those that a lawyer gave themselves, and for the duty manager all of their regions.</summary>
public sealed class ReviewList(FabangDb db, CurrentUser user, RegionTree tree)
{
    public Task<int> CountAsync(CancellationToken cancel = default) => Open().Select(review => review.PostId).Distinct().CountAsync(cancel);

    /// <summary>The oldest change on top.</summary>
    public async Task<IReadOnlyList<ReviewRow>> PageAsync(int skip, int take, CancellationToken cancel = default) =>
        await (from review in Open()
               group review by review.PostId into answer
               select new { PostId = answer.Key, Articles = answer.Count(), Day = answer.Min(review => review.Day) } into open
               join post in db.Set<Post>() on open.PostId equals post.Id
               join consultation in db.Set<Consultation>() on post.ConsultationId equals consultation.Id
               join matter in db.Set<Matter>() on consultation.MatterId equals matter.Id
               orderby open.Day, post.At
               select new ReviewRow(post.Id, matter.Number, matter.Title, post.At, open.Articles, open.Day)).Skip(skip).Take(take).ToListAsync(cancel);

    /// <summary>Whether the person reviews this answer.</summary>
    public bool IsFor(Consultation consultation, Post answer) =>
        user.May(ConsultationsModule.Answer, consultation.Region)
        && (answer.AuthorId == user.RequiredId || user.May(ConsultationsModule.Manage, consultation.Region));

    private IQueryable<AnswerReview> Open()
    {
        var me = user.RequiredId;
        var mine = db.Set<Consultation>().Within(user.RegionsFor(ConsultationsModule.Answer), tree);
        var managed = db.Set<Consultation>().Within(user.RegionsFor(ConsultationsModule.Manage), tree);
        return db.Set<AnswerReview>().AsNoTracking().Where(review => review.Status == ReviewStatus.Open
            && (managed.Any(consultation => consultation.Id == review.ConsultationId)
                || (mine.Any(consultation => consultation.Id == review.ConsultationId) && db.Set<Post>().Any(post => post.Id == review.PostId && post.AuthorId == me))));
    }
}
