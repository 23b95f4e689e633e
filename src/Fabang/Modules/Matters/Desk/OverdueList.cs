using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Matters.Desk;

/// <summary>All that was not done in time in the regions of whoever is signed in: steps of matters, and what the services name.</summary>
public sealed class OverdueList(FabangDb db, CurrentUser user, RegionTree tree, IEnumerable<IOverdueItems> services, IStringLocalizer<Texts> texts)
{
    private const int Most = 200;

    /// <summary>The longest overdue first.</summary>
    public async Task<IReadOnlyList<OverdueItem>> LoadAsync(CancellationToken cancel = default)
    {
        var matters = await db.Set<Matter>().AsNoTracking().Within(user.RegionsFor(MattersModule.Oversee), tree)
            .Where(matter => matter.EscalatedAt != null).OrderBy(matter => matter.EscalatedAt).Take(Most).ToListAsync(cancel);
        List<OverdueItem> all = matters.ConvertAll(matter => new OverdueItem(matter.Number, matter.Title, matter.Region, matter.DeskPath, texts["Overdue.Step"], matter.EscalatedAt!.Value));
        foreach (var service in services)
        {
            all.AddRange(await service.LateAsync(cancel));
        }

        return [.. all.OrderBy(item => item.Since)];
    }
}
