using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Desk;

/// <summary>What somebody of the staff has to do in mediation, what is due first on top. What is not theirs is not in it.</summary>
public sealed class MediationList(FabangDb db, CurrentUser user, RegionTree tree)
{
    private const int Most = 100;

    /// <summary>Of so many regions the newest are taken from each: a city and its counties. Of more, enough of all that changed last is theirs.</summary>
    private const int MostApart = 40;

    /// <summary>What the committee must do: receive, appoint, decide on an objection.</summary>
    public async Task<IReadOnlyList<MediationRow>> ToDoAsync(CancellationToken cancel = default)
    {
        var matters = Matters();
        var due = matters.Where(matter => matter.NextActor == NextActor.MediationCommittee);
        // Few are objected to: asked for apart, so that the rest is found by its index.
        var objected = await db.Set<MediationCase>().Where(one => one.ObjectorId != null).Within(user.RegionsFor(MediationModule.Receive), tree).Select(one => one.MatterId!.Value).ToListAsync(cancel);
        var all = objected.Count == 0 ? due : due.OrderBy(matter => matter.NextDueAt).Take(Most).Union(matters.Where(matter => objected.Contains(matter.Id)));
        return await RowsAsync(all.OrderBy(matter => matter.NextDueAt), cancel);
    }

    /// <summary>What waits for others: parties and mediators.</summary>
    public async Task<IReadOnlyList<MediationRow>> WaitingAsync(CancellationToken cancel = default) => await RowsAsync(
        Matters().Where(matter => matter.NextActor != NextActor.MediationCommittee && matter.NextActor != NextActor.Nobody).OrderBy(matter => matter.NextDueAt), cancel);

    /// <summary>What is over, the newest on top.</summary>
    public async Task<IReadOnlyList<MediationRow>> DoneAsync(CancellationToken cancel = default)
    {
        var done = Matters().Where(matter => matter.NextActor == NextActor.Nobody);
        if (tree.Below(user.RegionsFor(MediationModule.Receive)) is { Count: > 0 and <= MostApart } regions)
        {
            done = regions.Select(region => done.Where(matter => matter.Region == region).OrderByDescending(matter => matter.ChangedAt).Take(Most)).Aggregate(Queryable.Concat);
        }

        return await RowsAsync(done.OrderByDescending(matter => matter.ChangedAt), cancel);
    }

    public async Task<IReadOnlyList<MediationRow>> FindAsync(string number, CancellationToken cancel = default)
    {
        var sought = number.Trim().ToUpperInvariant();
        return await RowsAsync(Matters().Where(matter => matter.Number == sought).OrderBy(matter => matter.Id), cancel);
    }

    /// <summary>The cases of a mediator: those that wait for their word, then those they mediate.</summary>
    public async Task<IReadOnlyList<MediationRow>> OfMediatorAsync(bool done, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        var cases = db.Set<MediationCase>().Where(one =>
            one.MediatorId == me || db.Set<ConsentRequest>().Any(asked => asked.CaseId == one.Id && asked.CoMediatorId == me && asked.Status == ConsentStatus.Agreed));
        MediationStatus[] over = [MediationStatus.Closed, MediationStatus.Ended, MediationStatus.Withdrawn];
        var mine = (done ? cases.Where(one => over.Contains(one.Status)) : cases.Where(one => !over.Contains(one.Status))).Select(one => one.MatterId);
        return await RowsAsync(db.Set<Matter>().AsNoTracking().Where(matter => mine.Contains(matter.Id)).OrderBy(matter => matter.NextDueAt ?? DateTimeOffset.MaxValue), cancel);
    }

    private IQueryable<Matter> Matters() =>
        db.Set<Matter>().AsNoTracking().Where(matter => matter.Kind == MatterKind.Mediation).Within(user.RegionsFor(MediationModule.Receive), tree);

    private async Task<IReadOnlyList<MediationRow>> RowsAsync(IQueryable<Matter> matters, CancellationToken cancel)
    {
        var found = await matters.Take(Most).ToListAsync(cancel);
        var ids = found.ConvertAll(matter => (Guid?)matter.Id);
        var cases = await db.Set<MediationCase>().Where(one => ids.Contains(one.MatterId)).Select(one => new { MatterId = one.MatterId!.Value, one.Id, one.Type, one.Status, one.HasViolence })
            .ToDictionaryAsync(one => one.MatterId, cancel);
        return [.. found.Select(matter => (matter, one: cases[matter.Id])).Select(row => new MediationRow(row.one.Id, row.matter, row.one.Type, row.one.Status, row.one.HasViolence))];
    }
}
