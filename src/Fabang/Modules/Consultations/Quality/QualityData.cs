using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Complaints;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>What call-backs, complaints and expert reviews know about a person: what they complained of and were told; for a lawyer their scores and statements.</summary>
internal sealed class QualityData(FabangDb db, TimeProvider clock) : IPersonalData
{
    public string Name => "quality";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var callBacks = await db.Set<CallBack>().AsNoTracking().Where(one => one.PersonId == account).OrderBy(one => one.OpenedAt).ToListAsync(cancel);
        var complaints = await db.Set<Complaint>().AsNoTracking().Where(one => one.PersonId == account).OrderBy(one => one.FiledAt).ToListAsync(cancel);
        var statements = await db.Set<Complaint>().AsNoTracking().Where(one => one.LawyerId == account && one.Statement != null).OrderBy(one => one.FiledAt).ToListAsync(cancel);
        var reviews = await db.Set<ExpertReview>().AsNoTracking().Include(one => one.Scores)
            .Where(one => one.LawyerId == account && one.Status == ExpertReviewStatus.Done).OrderBy(one => one.DoneAt).ToListAsync(cancel);
        return callBacks.Count + complaints.Count + statements.Count + reviews.Count == 0 ? null : new
        {
            CallBacks = callBacks.Select(one => new { one.OpenedAt, one.Cause, one.Status, one.DoneAt, one.Said, one.Told }),
            Complaints = complaints.Select(one => new { one.Number, one.FiledAt, one.Reason, one.Status, one.Story, one.Outcome, one.Decision, one.StepUpStory, one.ReviewOutcome, one.ReviewDecision }),
            Statements = statements.Select(one => new { one.Number, one.Statement }),
            Reviews = reviews.Select(one => new { one.DoneAt, one.IsFatal, one.Remark, Scores = one.Scores.Select(score => new { score.Criterion, score.Points, score.Reason }) }),
        };
    }

    /// <summary>What a lawyer was scored and stated belongs to the matters of others, and stays.</summary>
    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        (await db.Set<CallBack>().Include(one => one.Tries).Where(one => one.PersonId == account).ToListAsync(cancel)).ForEach(one => one.Forget());
        (await db.Set<Complaint>().Where(one => one.PersonId == account).ToListAsync(cancel)).ForEach(one => one.Forget(now));
        await db.SaveChangesAsync(cancel);
    }
}
