using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Mediators;

/// <summary>Finds those who mediate, for those who choose or appoint one.</summary>
public sealed class Mediators(FabangDb db, RegionTree tree)
{
    private const int Most = 60;

    /// <summary>
    /// Those who can be given a case of this region: of the region itself or one above it, with an account that may mediate, and in office. The nearest first.
    /// </summary>
    /// <param name="region">Of the case.</param>
    /// <param name="except">Accounts that are not asked again.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<Mediator>> ForAsync(RegionCode region, IReadOnlyList<Guid> except, CancellationToken cancel = default)
    {
        var upwards = region.Upwards().ToList();
        var found = await db.Set<Mediator>().AsNoTracking().Where(one => one.EndedOn == null && one.AccountId != null && upwards.Contains(one.Region) && !except.Contains(one.AccountId.Value))
            .Where(one => db.Set<RoleGrant>().Any(grant => grant.AccountId == one.AccountId && grant.Role == Role.Mediator && grant.RevokedAt == null))
            .OrderBy(one => one.Id).Take(Most).ToListAsync(cancel);
        return [.. found.OrderBy(one => upwards.IndexOf(one.Region)).ThenBy(one => one.Id)];
    }

    /// <summary>Committees that take cases of this region, the nearest first.</summary>
    public async Task<IReadOnlyList<MediationCommittee>> CommitteesForAsync(RegionCode region, CancellationToken cancel = default)
    {
        var upwards = region.Upwards().ToList();
        var found = await db.Set<MediationCommittee>().AsNoTracking().Where(one => one.EndedOn == null && upwards.Contains(one.Region)).OrderBy(one => one.Id).Take(Most).ToListAsync(cancel);
        return [.. found.OrderBy(one => upwards.IndexOf(one.Region)).ThenBy(one => one.Id)];
    }

    /// <summary>Committees within these regions, by name.</summary>
    public async Task<IReadOnlyList<MediationCommittee>> CommitteesWithinAsync(IReadOnlyList<RegionCode> regions, CancellationToken cancel = default) =>
        await db.Set<MediationCommittee>().AsNoTracking().Within(regions, tree).Where(one => one.EndedOn == null).OrderBy(one => one.Name).Take(Most).ToListAsync(cancel);
}
