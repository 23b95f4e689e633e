using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Consultations.Desk.Todo;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live.Desk;

/// <summary>Loads the lists of whoever is signed in.</summary>
public sealed class TalkLists(FabangDb db, CurrentUser user, TalkItems talks, RegionTree tree, Duty duty, TimeProvider clock)
{
    /// <summary>So many estimates are looked back on.</summary>
    private const int Judged = 50;

    /// <param name="open">The conversation that is open beside the list, if one is.</param>
    public async Task<TalkList> LoadAsync(Guid? open, CancellationToken cancel = default)
    {
        var (onDuty, now) = (await duty.IsOnAsync(user.RequiredId), clock.GetUtcNow());
        return new(onDuty, DeskRanking.Rank(await talks.MineAsync(cancel), now), onDuty ? DeskRanking.Rank(await talks.WaitingAsync(cancel), now) : [], open);
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
}
