using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>Who else can answer in a region.</summary>
public sealed class Colleagues(FabangDb db, Responders responders, RegionTree tree)
{
    /// <summary>Lawyers whose grant covers the region, by name.</summary>
    public async Task<IReadOnlyList<Responder>> InAsync(RegionCode region, CancellationToken cancel = default)
    {
        var upwards = region.Upwards().ToList();
        var accounts = await db.Set<RoleGrant>()
            .Where(grant => grant.Role == Role.Lawyer && grant.RevokedAt == null && upwards.Contains(grant.Region))
            .Select(grant => grant.AccountId).Distinct().ToListAsync(cancel);
        return [.. (await responders.NamesAsync(accounts, cancel)).Select(name => new Responder(name.Key, name.Value)).OrderBy(lawyer => lawyer.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Accounts of the lawyers of all regions of the province that this one lies in.</summary>
    public async Task<IReadOnlyList<Guid>> OfProvinceAsync(RegionCode region, CancellationToken cancel = default)
    {
        var lawyers = db.Set<RoleGrant>().Where(grant => grant.Role == Role.Lawyer && grant.RevokedAt == null);
        return await lawyers.Within([region.Province], tree).Select(grant => grant.AccountId)
            .Union(lawyers.Where(grant => grant.Region == RegionCode.Nation).Select(grant => grant.AccountId)).ToListAsync(cancel);
    }
}
