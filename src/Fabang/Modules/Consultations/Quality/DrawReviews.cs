using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>
/// Draws consultations for expert review when they are closed, by the rule and the share of their region, and every one that is rated badly or published. Nothing is
/// scanned: each is looked at once, when it ends. One review for each, however often it is closed.
/// </summary>
internal sealed class DrawReviews(FabangDb db, SampleRule rule, ScoreSheets sheets, RegionSettings settings) : IHandle<ConsultationClosed>, IHandle<ConsultationRated>, IHandle<AnswerPublished>
{
    public async Task HandleAsync(ConsultationClosed happened, CancellationToken cancel)
    {
        var region = await db.Set<Consultation>().Where(one => one.Id == happened.ConsultationId).Select(one => one.Region).SingleAsync(cancel);
        if (rule.Draws(happened.ConsultationId, await settings.GetAsync(QualityRules.ReviewShare, region, cancel)))
        {
            await DrawAsync(happened.ConsultationId, ReviewCause.Sample, happened.At, cancel);
        }
    }

    public async Task HandleAsync(ConsultationRated happened, CancellationToken cancel)
    {
        var region = await db.Set<Consultation>().Where(one => one.Id == happened.ConsultationId).Select(one => one.Region).SingleAsync(cancel);
        if ((int)happened.Grade <= await settings.GetAsync(QualityRules.BadGrade, region, cancel))
        {
            await DrawAsync(happened.ConsultationId, ReviewCause.BadRating, happened.At, cancel);
        }
    }

    public Task HandleAsync(AnswerPublished happened, CancellationToken cancel) => DrawAsync(happened.ConsultationId, ReviewCause.Published, happened.At, cancel);

    private async Task DrawAsync(Guid id, ReviewCause cause, DateTimeOffset at, CancellationToken cancel)
    {
        var answer = await db.Set<Post>().Where(post => post.ConsultationId == id && post.Kind == PostKind.Answer).OrderByDescending(post => post.Number).FirstOrDefaultAsync(cancel);
        // Words that the person took away when they left cannot be reviewed.
        if (answer is not { Text.Length: > 0 } || await db.Set<ExpertReview>().AnyAsync(review => review.ConsultationId == id, cancel))
        {
            return;
        }

        var region = await db.Set<Consultation>().Where(one => one.Id == id).Select(one => one.Region).SingleAsync(cancel);
        db.Add(ExpertReview.Draw(id, region, answer.AuthorId, cause, sheets.InForce(at.DayInChina()), at));
    }
}
