using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>What a lawyer reads about their own answers: ratings, scores and remarks; never who gave the scores.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class MyQualityModel(FabangDb db, CurrentUser user, ScoreSheets sheets) : PageModel
{
    private const int Most = 50;

    public IReadOnlyList<(ExpertReview Review, ScoreSheet Sheet, string Number)> Reviews { get; private set; } = [];

    public IReadOnlyList<(Consultation Consultation, string Number)> Ratings { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var me = user.RequiredId;
        var matters = db.Set<Consultation>().Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) => new { one.Id, matter.Number });
        var reviews = await db.Set<ExpertReview>().AsNoTracking().Include(review => review.Scores.OrderBy(score => score.Id))
            .Where(review => review.LawyerId == me && review.Status == ExpertReviewStatus.Done).OrderByDescending(review => review.DoneAt).Take(Most)
            .Join(matters, review => review.ConsultationId, matter => matter.Id, (review, matter) => new { review, matter.Number }).ToListAsync(cancel);
        Reviews = [.. reviews.Select(row => (row.review, sheets.Of(row.review), row.Number))];
        var ratings = await db.Set<Consultation>().AsNoTracking().Where(one => one.LawyerId == me && one.Grade != null).OrderByDescending(one => one.AnsweredAt).Take(Most)
            .Join(matters, one => one.Id, matter => matter.Id, (one, matter) => new { one, matter.Number }).ToListAsync(cancel);
        Ratings = [.. ratings.Select(row => (row.one, row.Number))];
    }
}
