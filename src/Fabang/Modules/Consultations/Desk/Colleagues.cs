using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk.DutyRoom;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>Who else can answer in a region.</summary>
public sealed class Colleagues(FabangDb db, Responders responders, StaffBoard board, RegionTree tree, IStringLocalizer<Texts> texts)
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

    /// <summary>The same to choose from, with who is there and what they have: those who are there on top.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ChoicesAsync(RegionCode region, Guid? except, CancellationToken cancel = default)
    {
        var standings = await board.OfAsync([.. (await InAsync(region, cancel)).Select(lawyer => lawyer.Id).Where(id => id != except)], cancel: cancel);
        return [.. standings.Select(Choice)];
    }

    /// <summary>Those of these regions who are on duty or have a page of the desk open, to choose from.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OnDutyAsync(IReadOnlyList<RegionCode> regions, Guid except, CancellationToken cancel = default)
    {
        HashSet<Guid> lawyers = [];
        foreach (var region in regions)
        {
            lawyers.UnionWith((await InAsync(region, cancel)).Select(lawyer => lawyer.Id));
        }

        lawyers.Remove(except);
        return [.. (await board.OfAsync(lawyers, cancel: cancel)).Where(one => one.IsOnDuty || one.IsOnline).Select(Choice)];
    }

    /// <summary>Accounts of the lawyers whose grants lie in these regions, or cover them.</summary>
    public async Task<IReadOnlyList<Guid>> UnderAsync(IReadOnlyList<RegionCode> regions, CancellationToken cancel = default)
    {
        var upwards = regions.SelectMany(region => region.Upwards()).Distinct().ToList();
        var lawyers = db.Set<RoleGrant>().Where(grant => grant.Role == Role.Lawyer && grant.RevokedAt == null);
        return await lawyers.Within(regions, tree).Select(grant => grant.AccountId)
            .Union(lawyers.Where(grant => upwards.Contains(grant.Region)).Select(grant => grant.AccountId)).ToListAsync(cancel);
    }

    /// <summary>Accounts of the lawyers of all regions of the province that this one lies in.</summary>
    public async Task<IReadOnlyList<Guid>> OfProvinceAsync(RegionCode region, CancellationToken cancel = default)
    {
        var lawyers = db.Set<RoleGrant>().Where(grant => grant.Role == Role.Lawyer && grant.RevokedAt == null);
        return await lawyers.Within([region.Province], tree).Select(grant => grant.AccountId)
            .Union(lawyers.Where(grant => grant.Region == RegionCode.Nation).Select(grant => grant.AccountId)).ToListAsync(cancel);
    }

    /// <summary>One to choose, with whether they are there and what they have.</summary>
    public SelectListItem Choice(StaffStanding one) => new(texts["Staff.Choice", one.Name, Presence(one), one.Load], one.Id.ToString());

    private string Presence(StaffStanding one) => one.IsOnline ? texts["Staff.Online"] : one.IsOnDuty ? texts["Staff.AwayOnDuty"] : texts["Staff.Offline"];
}
