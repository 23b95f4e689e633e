using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>Loads the lists of whoever is signed in.</summary>
public sealed class DeskLists(FabangDb db, CurrentUser user, RegionTree tree, Duty duty)
{
    private const int MostWaiting = 100;
    private const int MostAnswered = 20;

    /// <param name="open">The consultation that is open beside the list, if one is.</param>
    public async Task<DeskList> LoadAsync(Guid? open, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        var onDuty = await duty.IsOnAsync(me);
        return new(
            onDuty,
            await RowsAsync(rows => rows.Where(c => c.LawyerId == me && c.Status == ConsultationStatus.Claimed).OrderBy(c => c.AnswerDueAt).Take(MostWaiting), cancel),
            onDuty ? await RowsAsync(rows => rows.Within(user.RegionsFor(ConsultationsModule.Answer), tree)
                .Where(c => c.Status == ConsultationStatus.Waiting).OrderBy(c => c.AnswerDueAt).Take(MostWaiting), cancel) : [],
            await RowsAsync(rows => rows.Where(c => c.LawyerId == me && c.Status == ConsultationStatus.Answered).OrderByDescending(c => c.AnsweredAt).Take(MostAnswered), cancel),
            open);
    }

    private async Task<IReadOnlyList<QueueRow>> RowsAsync(Func<IQueryable<Consultation>, IQueryable<Consultation>> which, CancellationToken cancel) =>
        await which(db.Set<Consultation>().AsNoTracking())
            .Join(db.Set<Matter>(), c => c.MatterId, m => m.Id, (c, m) => new QueueRow(
                c.Id, m.Number, m.Title, c.Region, c.TopicId, c.Status == ConsultationStatus.Answered ? null : c.AnswerDueAt, c.FollowUps, m.EscalatedAt != null))
            .ToListAsync(cancel);
}
