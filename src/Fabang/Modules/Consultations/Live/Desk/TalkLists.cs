using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live.Desk;

/// <summary>Loads the lists of whoever is signed in.</summary>
public sealed class TalkLists(FabangDb db, CurrentUser user, RegionTree tree, Duty duty, TimeProvider clock)
{
    private const int Most = 100;

    /// <summary>So many estimates are looked back on.</summary>
    private const int Judged = 50;

    /// <param name="open">The conversation that is open beside the list, if one is.</param>
    public async Task<TalkList> LoadAsync(Guid? open, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        var onDuty = await duty.IsOnAsync(me);
        return new(
            onDuty,
            await RowsAsync(rows => rows.Where(c => c.Status == ConversationStatus.Open && (c.LawyerId == me || c.SecondLawyerId == me)).OrderBy(c => c.TakenAt), cancel),
            onDuty ? await RowsAsync(rows => rows.Within(user.RegionsFor(ConsultationsModule.Answer), tree)
                .Where(c => c.Status == ConversationStatus.Waiting).OrderByDescending(c => c.GoesFirst).ThenBy(c => c.ArrivedAt), cancel) : [],
            open);
    }

    /// <summary>Of the last waits that were told beforehand: how many came true within their band.</summary>
    public async Task<(int True, int Told)> EstimatesAsync(CancellationToken cancel = default)
    {
        var since = clock.GetUtcNow() - WaitEstimate.Memory;
        var told = await db.Set<Conversation>().AsNoTracking().Within(user.RegionsFor(ConsultationsModule.Answer), tree)
            .Where(c => c.TakenAt != null && c.ArrivedAt > since && c.ExpectedSeconds != null && c.BookedFor == null)
            .OrderByDescending(c => c.TakenAt).Take(Judged)
            .Select(c => new { c.ArrivedAt, TakenAt = c.TakenAt!.Value, Least = c.ExpectedLeastSeconds!.Value, Most = c.ExpectedMostSeconds!.Value }).ToListAsync(cancel);
        return (told.Count(wait => (wait.TakenAt - wait.ArrivedAt).TotalSeconds is var waited && waited >= wait.Least && waited <= wait.Most), told.Count);
    }

    private async Task<IReadOnlyList<TalkRow>> RowsAsync(Func<IQueryable<Conversation>, IQueryable<Conversation>> which, CancellationToken cancel) =>
        await which(db.Set<Conversation>().AsNoTracking()).Take(Most)
            .Join(db.Set<Matter>(), c => c.MatterId, m => m.Id, (c, m) => new TalkRow(
                c.Id, m.Number, c.Status == ConversationStatus.Open ? m.Title : null, c.Region, c.TopicId, c.ArrivedAt, c.GoesFirst, c.LastNumber - c.StaffReadTo))
            .ToListAsync(cancel);
}
