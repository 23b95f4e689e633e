using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Desk;

/// <summary>The duty manager's desk: what was not done in time, longest overdue first (督办).</summary>
[Authorize(MattersModule.Oversee)]
public sealed class OverdueModel(FabangDb db, CurrentUser user, RegionTree tree, LiveTopics topics) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<Matter> Matters { get; private set; } = [];

    public string Topic => topics.Protect([MatterTopics.Desk]);

    public async Task OnGetAsync(CancellationToken cancel) => Matters = await db.Set<Matter>().AsNoTracking()
        .Within(user.RegionsFor(MattersModule.Oversee), tree)
        .Where(matter => matter.EscalatedAt != null)
        .OrderBy(matter => matter.EscalatedAt).Take(Most).ToListAsync(cancel);

    public async Task<IActionResult> OnGetPartAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        return Partial("/Modules/Matters/Desk/_Overdue.cshtml", this);
    }
}
