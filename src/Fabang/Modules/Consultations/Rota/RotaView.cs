using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>What somebody sees of the rota: the shifts of their regions that are ahead, who has signed up, and what is missing.</summary>
public sealed class RotaView(FabangDb db, CurrentUser user, RegionTree tree, Responders responders, TimeProvider clock)
{
    private const int DaysAhead = 28;
    private const int DaysOfWarning = 7;

    public bool Manages(RegionCode region) => user.May(ConsultationsModule.Manage, region);

    /// <summary>The shifts that have not ended, the next first, those of the coming four weeks.</summary>
    public async Task<IReadOnlyList<Shift>> AheadAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var until = now.AddDays(DaysAhead);
        return await Reached().AsNoTracking().Include(shift => shift.Seats).Where(shift => !shift.IsCancelled && shift.EndsAt > now && shift.StartsAt < until)
            .OrderBy(shift => shift.StartsAt).ThenBy(shift => shift.Id).ToListAsync(cancel);
    }

    /// <summary>Shifts of the next seven days with fewer than must be there, in the regions that the reader manages.</summary>
    public IReadOnlyList<Shift> Warnings(IEnumerable<Shift> ahead)
    {
        var until = clock.GetUtcNow().AddDays(DaysOfWarning);
        return [.. ahead.Where(shift => shift.Missing > 0 && shift.StartsAt < until && Manages(shift.Region))];
    }

    /// <returns>To be changed; null where the reader does not reach it.</returns>
    public Task<Shift?> FindAsync(Guid id, CancellationToken cancel = default) =>
        Reached().Include(shift => shift.Seats).SingleOrDefaultAsync(shift => shift.Id == id, cancel);

    /// <summary>Swaps that wait for an answer: what the reader is asked, and what they have asked.</summary>
    public async Task<IReadOnlyList<(Swap Swap, Shift Shift)>> SwapsAsync(CancellationToken cancel = default)
    {
        var (me, now) = (user.RequiredId, clock.GetUtcNow());
        var rows = await (
            from swap in db.Set<Swap>().AsNoTracking()
            where swap.Status == SwapStatus.Asked && (swap.ToId == me || swap.FromId == me)
            join shift in db.Set<Shift>() on swap.ShiftId equals shift.Id
            where shift.StartsAt > now && !shift.IsCancelled
            orderby shift.StartsAt
            select new { swap, shift }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.swap, row.shift))];
    }

    public Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid> lawyers, CancellationToken cancel = default) => responders.NamesAsync(lawyers, cancel);

    /// <summary>A shift of a city is for the lawyers of its counties too.</summary>
    private IQueryable<Shift> Reached()
    {
        var above = user.RegionsFor(ConsultationsModule.Answer).SelectMany(region => region.Upwards()).Distinct().ToList();
        var below = db.Set<Shift>().Within(user.RegionsFor(ConsultationsModule.Answer), tree).Select(shift => shift.Id);
        return db.Set<Shift>().Where(shift => above.Contains(shift.Region) || below.Contains(shift.Id));
    }
}
