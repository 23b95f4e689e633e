using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Matters.Desk;

/// <summary>The duty manager's desk: what was not done in time, longest overdue first (督办).</summary>
[Authorize(MattersModule.Oversee)]
public sealed class OverdueModel(OverdueList list, LiveTopics topics) : PageModel
{
    public IReadOnlyList<OverdueItem> Items { get; private set; } = [];

    public string Topic => topics.Protect([MatterTopics.Desk]);

    public async Task OnGetAsync(CancellationToken cancel) => Items = await list.LoadAsync(cancel);

    public async Task<IActionResult> OnGetPartAsync(CancellationToken cancel) => Partial("/Modules/Matters/Desk/_Overdue.cshtml", await list.LoadAsync(cancel));
}
