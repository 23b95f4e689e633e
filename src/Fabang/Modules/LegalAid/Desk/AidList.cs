using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>What somebody of the staff has to do in legal aid, what is due first on top. What is not theirs is not in it.</summary>
public sealed class AidList(FabangDb db, CurrentUser user, RegionTree tree)
{
    private const int Most = 100;

    /// <summary>Of so many regions the newest are taken from each: a city and its counties. Of more, enough of all that changed last is theirs.</summary>
    private const int MostApart = 40;

    /// <summary>What the centre must do.</summary>
    public async Task<IReadOnlyList<AidRow>> ToDoAsync(CancellationToken cancel = default) => await RowsAsync(
        Running().Where(matter => matter.NextActor == NextActor.LegalAidCentre).OrderBy(matter => matter.NextDueAt), cancel);

    /// <summary>What waits for others: the person, the lawyer, the justice department.</summary>
    public async Task<IReadOnlyList<AidRow>> WaitingAsync(CancellationToken cancel = default) => await RowsAsync(
        Running().Where(matter => matter.NextActor != NextActor.LegalAidCentre && matter.NextActor != NextActor.Nobody).OrderBy(matter => matter.NextDueAt), cancel);

    /// <summary>What is done, the newest on top.</summary>
    public async Task<IReadOnlyList<AidRow>> DoneAsync(CancellationToken cancel = default)
    {
        var done = MattersOf(LegalAidModule.Handle).Where(matter => matter.NextActor == NextActor.Nobody);
        if (tree.Below(user.RegionsFor(LegalAidModule.Handle)) is { Count: > 0 and <= MostApart } regions)
        {
            done = regions.Select(region => done.Where(matter => matter.Region == region).OrderByDescending(matter => matter.ChangedAt).Take(Most)).Aggregate(Queryable.Concat);
        }

        return await RowsAsync(done.OrderByDescending(matter => matter.ChangedAt), cancel);
    }

    /// <summary>By the number of the matter or of an organ's paper, or the whole identity number; anything else finds nothing.</summary>
    public async Task<IReadOnlyList<AidRow>> FindAsync(string sought, CancellationToken cancel = default)
    {
        var text = sought.Trim().ToUpperInvariant();
        var matters = MattersOf(LegalAidModule.Handle);
        if (PartyNumber.TryParse(text, out var number))
        {
            var found = db.Set<AidApplication>().WhereSealed(one => one.IdNumber, number.Value, db).Select(one => one.MatterId);
            return await RowsAsync(matters.Where(matter => found.Contains(matter.Id)).OrderByDescending(matter => matter.Id), cancel);
        }

        // Each by its own index: an "or" of the two reads every matter of the country.
        var notified = db.Set<AidApplication>().WhereSealed(one => one.NoticeNumber, AidApplication.Sought(text), db).Select(one => one.MatterId);
        var named = db.Set<Matter>().Where(matter => matter.Number == text).Select(matter => (Guid?)matter.Id).Concat(notified);
        return await RowsAsync(matters.Where(matter => named.Contains(matter.Id)).OrderBy(matter => matter.Id), cancel);
    }

    /// <summary>The cases of a lawyer: those that wait for their answer, then those they carry.</summary>
    public async Task<IReadOnlyList<AidRow>> OfLawyerAsync(bool done, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        var cases = db.Set<AidCase>().Where(aid => aid.LawyerId == me);
        var mine = (done ? cases.Where(aid => aid.Status == AidCaseStatus.Closed || aid.Status == AidCaseStatus.Terminated)
            : cases.Where(aid => aid.Status != AidCaseStatus.Closed && aid.Status != AidCaseStatus.Terminated)).Select(aid => aid.MatterId);
        return await RowsAsync(db.Set<Matter>().Where(matter => mine.Contains(matter.Id)).OrderBy(matter => matter.NextDueAt ?? DateTimeOffset.MaxValue), cancel);
    }

    /// <summary>Objections of the regions of the justice department: those to decide, or those that are decided.</summary>
    public async Task<IReadOnlyList<(AidObjection Objection, Matter Matter)>> ObjectionsAsync(bool done, CancellationToken cancel = default)
    {
        var reach = db.Set<AidObjection>().AsNoTracking().Within(user.RegionsFor(LegalAidModule.Review), tree);
        var rows = await (done ? reach.Where(one => one.Status != ObjectionStatus.Filed).OrderByDescending(one => one.Id) : reach.Where(one => one.Status == ObjectionStatus.Filed).OrderBy(one => one.FiledAt))
            .Take(Most).Join(db.Set<Matter>().AsNoTracking(), one => one.MatterId, matter => matter.Id, (one, matter) => new { one, matter }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.one, row.matter))];
    }

    /// <summary>What people ask for and was not answered yet.</summary>
    public async Task<IReadOnlyList<(AidRequest Request, string Number, Guid ApplicationId)>> RequestsAsync(CancellationToken cancel = default)
    {
        var rows = await db.Set<AidRequest>().AsNoTracking().Within(user.RegionsFor(LegalAidModule.Handle), tree).Where(one => one.AnsweredAt == null).OrderBy(one => one.DueAt).Take(Most)
            .Join(db.Set<AidCase>(), one => one.CaseId, aid => aid.Id, (one, aid) => new { one, aid.ApplicationId })
            .Join(db.Set<Matter>(), row => row.one.MatterId, matter => matter.Id, (row, matter) => new { row.one, row.ApplicationId, matter.Number }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.one, row.Number, row.ApplicationId))];
    }

    /// <summary>How much waits for the reader, for the header.</summary>
    public Task<int> CountAsync(CancellationToken cancel = default) =>
        Running().CountAsync(matter => matter.NextActor == NextActor.LegalAidCentre, cancel);

    /// <summary>Whoever must act has a day for it (the table of steps): an index holds those that have one, an eighth of all.</summary>
    private IQueryable<Matter> Running() => MattersOf(LegalAidModule.Handle).Where(matter => matter.NextDueAt != null);

    private IQueryable<Matter> MattersOf(string permission) =>
        db.Set<Matter>().AsNoTracking().Where(matter => matter.Kind == MatterKind.LegalAid).Within(user.RegionsFor(permission), tree);

    private async Task<IReadOnlyList<AidRow>> RowsAsync(IQueryable<Matter> matters, CancellationToken cancel)
    {
        var found = await matters.Take(Most).ToListAsync(cancel);
        var ids = found.ConvertAll(matter => (Guid?)matter.Id);
        var applications = await db.Set<AidApplication>().Where(one => ids.Contains(one.MatterId)).Select(one => new { one.Id, MatterId = one.MatterId!.Value, one.MatterCode })
            .ToDictionaryAsync(one => one.MatterId, cancel);
        return [.. found.Select(matter => new AidRow(applications[matter.Id].Id, matter, applications[matter.Id].MatterCode))];
    }
}
