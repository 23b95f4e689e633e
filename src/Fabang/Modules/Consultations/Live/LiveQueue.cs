using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live;

/// <summary>The honest queue (排队): who is there, who stands before you, and what is known of how long it takes.</summary>
public sealed class LiveQueue(FabangDb db, Duty duty, RegionTree tree, RegionSettings settings, TimeProvider clock)
{
    private const int MostServed = 400;

    /// <summary>What somebody of this region who comes now finds.</summary>
    public Task<Arrival> ArrivalAsync(RegionCode region, CancellationToken cancel = default) => LookAsync(region, null, cancel);

    /// <summary>What somebody who waits finds now: their place, and the wait from here on.</summary>
    public Task<Arrival> StandingAsync(Conversation conversation, CancellationToken cancel = default) => LookAsync(conversation.Region, conversation, cancel);

    /// <summary>Whether who comes now is asked to leave a question instead: nobody is there, or too many wait for those who are.</summary>
    public async Task<bool> IsFullAsync(RegionCode region, Arrival arrival, CancellationToken cancel = default) =>
        arrival.Lawyers == 0 || arrival.Place > arrival.Lawyers * await settings.GetAsync(LiveLimits.QueuePerLawyer, region, cancel);

    /// <summary>Lawyers of the region who are on duty and have a page of the desk open.</summary>
    public async Task<IReadOnlyList<Guid>> LawyersAsync(RegionCode region, CancellationToken cancel = default)
    {
        var upwards = region.Upwards().ToList();
        var lawyers = await db.Set<RoleGrant>().Where(grant => grant.Role == Role.Lawyer && grant.RevokedAt == null && upwards.Contains(grant.Region))
            .Select(grant => grant.AccountId).Distinct().ToListAsync(cancel);
        var here = await ThereAsync(lawyers, cancel);
        return [.. (await duty.AmongAsync(here))];
    }

    /// <summary>Which of these have a page of the desk open.</summary>
    public async Task<IReadOnlyList<Guid>> ThereAsync(IReadOnlyCollection<Guid> lawyers, CancellationToken cancel = default)
    {
        var names = lawyers.ToDictionary(Presence.NameOf);
        var now = clock.GetUtcNow();
        var held = await db.Set<Lease>().Where(lease => names.Keys.Contains(lease.Name) && lease.Until > now).Select(lease => lease.Name).ToListAsync(cancel);
        return held.ConvertAll(name => names[name]);
    }

    private async Task<Arrival> LookAsync(RegionCode region, Conversation? standing, CancellationToken cancel)
    {
        var lawyers = await LawyersAsync(region, cancel);
        var place = 1 + await AheadAsync(region, lawyers, standing, cancel);
        return new(place, lawyers.Count, WaitEstimate.From(await ServedAsync(region, cancel), place, lawyers.Count, clock.GetUtcNow()));
    }

    /// <summary>All whom the lawyers of this region may take before: they serve other counties, too.</summary>
    private async Task<int> AheadAsync(RegionCode region, IReadOnlyList<Guid> lawyers, Conversation? standing, CancellationToken cancel)
    {
        var served = await db.Set<RoleGrant>().Where(grant => grant.Role == Role.Lawyer && grant.RevokedAt == null && lawyers.Contains(grant.AccountId))
            .Select(grant => grant.Region).Distinct().ToListAsync(cancel);
        var waiting = db.Set<Conversation>().Where(c => c.Status == ConversationStatus.Waiting).Within([.. served, region], tree);
        return standing is null
            ? await waiting.CountAsync(cancel)
            : await waiting.CountAsync(c => c.Id != standing.Id && ((c.GoesFirst && !standing.GoesFirst) || (c.GoesFirst == standing.GoesFirst && c.ArrivedAt < standing.ArrivedAt)), cancel);
    }

    /// <summary>Waits of the whole city that were served: one county alone says too little. Who had booked did not wait.</summary>
    private async Task<IReadOnlyList<ServedWait>> ServedAsync(RegionCode region, CancellationToken cancel)
    {
        var city = region.Upwards().First(up => up.Level is not RegionLevel.County);
        var since = clock.GetUtcNow() - WaitEstimate.Memory;
        var rows = await db.Set<Conversation>().AsNoTracking().Within([city], tree)
            .Where(c => c.TakenAt != null && c.BookedFor == null && c.ArrivedAt > since)
            .OrderByDescending(c => c.TakenAt).Take(MostServed)
            .Select(c => new { c.ArrivedAt, TakenAt = c.TakenAt!.Value, c.ArrivalPlace, c.ArrivalLawyers }).ToListAsync(cancel);
        return rows.ConvertAll(row => new ServedWait(row.ArrivedAt, row.TakenAt - row.ArrivedAt, row.ArrivalPlace, row.ArrivalLawyers));
    }
}
