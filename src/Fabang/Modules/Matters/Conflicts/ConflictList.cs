using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>The checks of a duty manager's regions: what waits for a decision, and what was found.</summary>
public sealed class ConflictList(FabangDb db, CurrentUser user, RegionTree tree)
{
    private const int Most = 50;

    public Task<int> CountAsync(CancellationToken cancel = default) =>
        Mine().CountAsync(check => check.Status == ConflictStatus.ForDecision, cancel);

    /// <summary>What waits, the oldest on top, or what is settled, the newest on top.</summary>
    public async Task<IReadOnlyList<ConflictRow>> RowsAsync(bool settled, CancellationToken cancel = default) => await RowsAsync(settled
        ? Mine().Where(check => check.Status != ConflictStatus.ForDecision).OrderByDescending(check => check.FoundAt).Take(Most)
        : Mine().Where(check => check.Status == ConflictStatus.ForDecision).OrderBy(check => check.FoundAt).Take(Most), cancel);

    /// <returns>Null where it is not for this duty manager.</returns>
    public async Task<ConflictRow?> FindAsync(Guid id, CancellationToken cancel = default) =>
        (await RowsAsync(Mine().Where(check => check.Id == id), cancel)).SingleOrDefault();

    private IQueryable<ConflictCheck> Mine()
    {
        var matters = db.Set<Matter>().Within(user.RegionsFor(MattersModule.DecideConflicts), tree).Select(matter => matter.Id);
        return db.Set<ConflictCheck>().Where(check => matters.Contains(check.MatterId));
    }

    private async Task<IReadOnlyList<ConflictRow>> RowsAsync(IQueryable<ConflictCheck> which, CancellationToken cancel)
    {
        var checks = await which.ToListAsync(cancel);
        var matterIds = checks.SelectMany(check => check.Earlier.Append(check.MatterId)).Distinct().ToList();
        var matters = await db.Set<Matter>().Where(matter => matterIds.Contains(matter.Id))
            .Select(matter => new { matter.Id, matter.Number, matter.Region, matter.DeskPath, matter.OpenedAt }).ToDictionaryAsync(matter => matter.Id, cancel);
        var lawyerIds = checks.ConvertAll(check => check.LawyerId);
        var lawyers = await db.Set<Account>().Where(account => lawyerIds.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name ?? "", cancel);
        var partyIds = checks.Select(check => check.PartyId).OfType<Guid>().ToList();
        var parties = await db.Set<Party>().AsNoTracking().Where(party => partyIds.Contains(party.Id)).ToDictionaryAsync(party => party.Id, party => party.Name, cancel);
        return [.. checks.Select(check => new ConflictRow(
            check, matters[check.MatterId].Number, matters[check.MatterId].Region, matters[check.MatterId].DeskPath, lawyers.GetValueOrDefault(check.LawyerId, ""),
            check.PartyId is { } party ? parties.GetValueOrDefault(party) : null,
            check.Earlier.Where(matters.ContainsKey).Select(earlier => (DateTimeOffset?)matters[earlier].OpenedAt).Min()))];
    }
}
