using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Offers;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>Loads the lists of whoever is signed in.</summary>
public sealed class DeskLists(FabangDb db, CurrentUser user, DeskReach reach, Duty duty, TimeProvider clock)
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
            await RowsAsync(Rows().Where(c => c.LawyerId == me && c.Status == ConsultationStatus.Claimed).OrderBy(c => c.AnswerDueAt).Take(MostWaiting), cancel),
            onDuty ? await WaitingAsync(me, cancel) : [],
            await RowsAsync(Rows().Where(c => c.LawyerId == me && c.Status == ConsultationStatus.Answered).OrderByDescending(c => c.AnsweredAt).Take(MostAnswered), cancel),
            open);
    }

    /// <summary>What is kept for the lawyer on top, then what is due first.</summary>
    private async Task<IReadOnlyList<QueueRow>> WaitingAsync(Guid me, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var kept = await db.Set<Offer>().Where(offer => offer.LawyerId == me && offer.OpenedAt == null && offer.Until > now)
            .ToDictionaryAsync(offer => offer.Id, offer => offer.Until, cancel);
        var rows = await RowsAsync(reach.Waiting().OrderBy(c => c.AnswerDueAt).Take(MostWaiting), cancel);
        return [.. rows.Select(row => row with { KeptUntil = kept.GetValueOrDefault(row.Id) }).OrderBy(row => row.KeptUntil is null)];
    }

    private IQueryable<Consultation> Rows() => db.Set<Consultation>().AsNoTracking();

    private async Task<IReadOnlyList<QueueRow>> RowsAsync(IQueryable<Consultation> which, CancellationToken cancel) =>
        await which
            .Join(db.Set<Matter>(), c => c.MatterId, m => m.Id, (c, m) => new QueueRow(
                c.Id, m.Number, c.Status == ConsultationStatus.Waiting ? null : m.Title, c.Region, c.TopicId, c.Status == ConsultationStatus.Answered ? null : c.AnswerDueAt, c.FollowUps, m.EscalatedAt != null, null))
            .ToListAsync(cancel);
}
