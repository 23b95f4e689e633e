using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.FollowUps;

/// <summary>How the centre calls recipients back. What is not of its regions is not in it.</summary>
public sealed class FollowingUp(FabangDb db, CurrentUser user, RegionTree tree, RegionSettings settings, MatterLimits limits, StepClock clock)
{
    private const int Most = 100;

    /// <summary>What is due first on top, or what is done, the newest on top.</summary>
    public async Task<IReadOnlyList<FollowUpRow>> RowsAsync(bool done, CancellationToken cancel = default)
    {
        var mine = Reach().AsNoTracking();
        var rows = await (done ? mine.Where(one => one.Status != FollowUpStatus.Open).OrderByDescending(one => one.DoneAt).ThenByDescending(one => one.Id)
                : mine.Where(one => one.Status == FollowUpStatus.Open).OrderBy(one => one.DueAt).ThenBy(one => one.Id))
            .Take(Most).Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) => new { one, matter.Number })
            .Join(db.Set<AidCase>(), row => row.one.CaseId, aid => aid.Id, (row, aid) => new { row.one, row.Number, aid.MatterCode }).ToListAsync(cancel);
        return [.. rows.Select(row => new FollowUpRow(row.one, row.Number, row.MatterCode))];
    }

    public Task<FollowUp?> FindAsync(Guid id, CancellationToken cancel = default) =>
        Reach().Include(one => one.Tries.OrderBy(attempt => attempt.Id)).SingleOrDefaultAsync(one => one.Id == id, cancel);

    public Task<int> TriesAsync(RegionCode region, CancellationToken cancel = default) => settings.GetAsync(FollowUpRules.Tries, region, cancel);

    /// <summary>Opens it with the closing of the case, in the same save.</summary>
    public async Task OpenAsync(AidCase about, CancellationToken cancel = default) =>
        db.Add(FollowUp.Open(about, (await limits.EndAsync(FollowUpRules.Within, about.Region, clock.Now, cancel)).At, clock.Now));

    public async Task TryAsync(FollowUp call, Guid tryId, string? note, CancellationToken cancel = default)
    {
        call.Try(user.RequiredId, tryId, note?.Trim() ?? "", clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>What they said. That something was asked of them becomes a complaint of theirs, which the centre must answer like any other.</summary>
    public async Task ReachAsync(FollowUp call, AidView view, FollowUpAnswer answer, CancellationToken cancel = default)
    {
        FollowUp.MustBeWhole(answer);
        Guid? complaint = answer.WasAskedForMoney ? Guid.CreateVersion7() : null;
        call.Reach(view.Matter, user.RequiredId, answer, complaint, clock.Now);
        if (complaint is { } id)
        {
            db.Add(AidRequest.Make(id, view.Case!, AidRequestKind.Complaint, answer.Money!, (await limits.EndAsync(AidSteps.Answer.Limit, call.Region, clock.Now, cancel)).At, clock.Now));
        }

        await db.SaveChangesAsync(cancel);
    }

    public async Task GiveUpAsync(FollowUp call, AidView view, CancellationToken cancel = default)
    {
        call.GiveUp(view.Matter, user.RequiredId, await TriesAsync(call.Region, cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    private IQueryable<FollowUp> Reach() => db.Set<FollowUp>().Within(user.RegionsFor(LegalAidModule.Handle), tree);
}
