using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>The refusals that new rules would answer otherwise, of the officer's regions and what lies below. Others do not exist.</summary>
public sealed class RerunList(FabangDb db, CurrentUser user, RegionTree regions)
{
    public const int PageSize = 20;

    /// <summary>What waits longest first; what is done, the newest first.</summary>
    /// <param name="done">Whether what was decided is asked for.</param>
    /// <param name="number">Of the page, from 1.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<(IReadOnlyList<RefusalRerun> Rows, int Number, int Pages)> PageAsync(bool done, int number, CancellationToken cancel = default)
    {
        var mine = Mine().AsNoTracking();
        var shown = done ? mine.Where(rerun => rerun.Status != RerunStatus.ToConfirm) : mine.Where(rerun => rerun.Status == RerunStatus.ToConfirm);
        var pages = (await shown.CountAsync(cancel) + PageSize - 1) / PageSize;
        var page = Math.Clamp(number, 1, Math.Max(pages, 1));
        var ordered = done ? shown.OrderByDescending(rerun => rerun.DecidedAt ?? rerun.FoundAt).ThenByDescending(rerun => rerun.Id) : shown.OrderBy(rerun => rerun.RefusedAt).ThenBy(rerun => rerun.Id);
        return (await ordered.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel), page, pages);
    }

    public Task<RefusalRerun?> FindAsync(Guid id, CancellationToken cancel = default) => Mine().SingleOrDefaultAsync(rerun => rerun.Id == id, cancel);

    private IQueryable<RefusalRerun> Mine() => db.Set<RefusalRerun>().Within(user.RegionsFor(LegalAidModule.Handle), regions);
}
