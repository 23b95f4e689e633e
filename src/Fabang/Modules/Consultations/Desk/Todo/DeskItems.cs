using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Offers;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>What waits in writing for whoever is signed in: questions, people who are stuck, call-backs, corrections, complaints.</summary>
public sealed class DeskItems(
    FabangDb db, CurrentUser user, DeskReach reach, OutcomeList outcomes, CallBackList callBacks, ComplaintList complaints, TimeProvider clock)
{
    private const int Most = 100;
    private const int MostAnswered = 20;

    /// <summary>What they have to answer.</summary>
    public Task<IReadOnlyList<DeskItem>> MineAsync(CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        return ReadAsync(Questions().Where(c => c.LawyerId == me && c.Status == ConsultationStatus.Claimed).OrderBy(c => c.AnswerDueAt).Take(Most), cancel);
    }

    /// <summary>What nobody has, in their regions, and what is kept for them.</summary>
    public async Task<IReadOnlyList<DeskItem>> WaitingAsync(CancellationToken cancel = default)
    {
        var (me, now) = (user.RequiredId, clock.GetUtcNow());
        var kept = await db.Set<Offer>().Where(offer => offer.LawyerId == me && offer.OpenedAt == null && offer.Until > now)
            .ToDictionaryAsync(offer => offer.Id, offer => offer.Until, cancel);
        var keptIds = kept.Keys.ToList();
        var first = await ReadAsync(reach.Waiting().Where(c => keptIds.Contains(c.Id)), cancel);
        var rest = await ReadAsync(reach.Waiting().Where(c => !keptIds.Contains(c.Id)).OrderBy(c => c.AnswerDueAt).Take(Most), cancel);
        return [.. first.Select(item => item with { KeptUntil = kept[item.Id] }), .. rest];
    }

    /// <summary>What they answered and the person may ask on about, the newest on top.</summary>
    public async Task<IReadOnlyList<DeskItem>> AnsweredAsync(CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        return await ReadAsync(
            Questions().Where(c => c.LawyerId == me && c.Status == ConsultationStatus.Answered).OrderByDescending(c => c.AnsweredAt).Take(MostAnswered), cancel);
    }

    /// <summary>People who said after the answer that they are stuck.</summary>
    public async Task<IReadOnlyList<DeskItem>> StuckAsync(CancellationToken cancel = default) =>
        [.. (await outcomes.PageAsync(0, Most, cancel)).Select(row => new DeskItem(DeskItemKind.Stuck, row.Id, row.Number, row.Title, row.Region, row.ToldAt) { IsMine = true })];

    /// <summary>People to be called back, and corrections that are theirs to write; what a colleague corrects stands here once it is late.</summary>
    public async Task<IReadOnlyList<DeskItem>> CallBacksAsync(CancellationToken cancel = default)
    {
        var (me, now) = (user.RequiredId, clock.GetUtcNow());
        return [.. from row in await callBacks.RowsAsync(done: false, cancel)
                   let call = row.CallBack
                   where call.Status is CallBackStatus.Open || call.CorrectorId == me || call.IsLate(now)
                   select new DeskItem(call.Status is CallBackStatus.Correcting ? DeskItemKind.Correction : DeskItemKind.CallBack, call.Id, row.Number, row.Title, call.Region, call.OpenedAt)
                   {
                       DueAt = call.DueAt,
                       IsMine = true,
                   }];
    }

    /// <summary>Complaints to be handled or stated on. They have no title: what they say is read on their page.</summary>
    public async Task<IReadOnlyList<DeskItem>> ComplaintsAsync(CancellationToken cancel = default) =>
        [.. (await complaints.ToDoAsync(cancel)).Select(one => new DeskItem(DeskItemKind.Complaint, one.Id, one.Number, null, one.Region, one.StatementAskedAt ?? one.FiledAt) { DueAt = one.DueAt, IsMine = true })];

    private IQueryable<Consultation> Questions() => db.Set<Consultation>().AsNoTracking();

    /// <summary>Questions as the desk shows them; what waits without its title.</summary>
    public async Task<IReadOnlyList<DeskItem>> ReadAsync(IQueryable<Consultation> which, CancellationToken cancel = default)
    {
        var rows = await which.Join(db.Set<Matter>(), c => c.MatterId, m => m.Id, (c, m) => new { Question = c, m.Number, m.Title, m.EscalatedAt }).ToListAsync(cancel);
        return rows.ConvertAll(row => new DeskItem(
            DeskItemKind.Question, row.Question.Id, row.Number, row.Question.Status is ConsultationStatus.Waiting ? null : row.Title, row.Question.Region, row.Question.SentAt)
        {
            TopicId = row.Question.TopicId,
            IsMine = row.Question.Status is not ConsultationStatus.Waiting,
            HolderId = row.Question.LawyerId,
            DueAt = row.Question.Status is ConsultationStatus.Answered ? null : row.Question.AnswerDueAt,
            IsInDanger = row.Question.DangerId is not null,
            FollowUps = row.Question.FollowUps,
            Escalated = row.EscalatedAt is not null,
        });
    }
}
