using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>The lawyers of a duty manager's regions, and the parts that were agreed with them.</summary>
public sealed class ShareList(FabangDb db, CurrentUser user, RegionTree tree)
{
    public async Task<IReadOnlyList<ShareRow>> RowsAsync(CancellationToken cancel = default)
    {
        var lawyers = Lawyers();
        var people = await db.Set<Account>().Where(account => lawyers.Contains(account.Id)).Select(account => new { account.Id, account.Name }).ToListAsync(cancel);
        var accounts = await db.Set<AllocationAccount>().AsNoTracking().Where(account => account.Kind == MatterKind.Consultation && lawyers.Contains(account.ProviderId))
            .ToDictionaryAsync(account => account.ProviderId, cancel);
        return [.. from person in people
                   let account = accounts.GetValueOrDefault(person.Id)
                   orderby person.Name
                   select new ShareRow(person.Id, person.Name ?? "", account?.Weight ?? 1, account?.Capacity, account?.Owed ?? 0)];
    }

    public async Task<ShareRow?> FindAsync(Guid lawyer, CancellationToken cancel = default) => (await RowsAsync(cancel)).SingleOrDefault(row => row.Id == lawyer);

    private IQueryable<Guid> Lawyers() => db.Set<RoleGrant>().Within(user.RegionsFor(MattersModule.Allocate), tree)
        .Where(grant => grant.Role == Role.Lawyer && grant.RevokedAt == null).Select(grant => grant.AccountId);
}
