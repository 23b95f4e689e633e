using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>The duty manager's list of conflict checks (利益冲突审查): what only a person can decide, and what was found.</summary>
[Authorize(MattersModule.DecideConflicts)]
public sealed class ConflictsPageModel(ConflictList list) : PageModel
{
    public IReadOnlyList<ConflictRow> Waiting { get; private set; } = [];

    public IReadOnlyList<ConflictRow> Settled { get; private set; } = [];

    [TempData]
    public bool Saved { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Waiting = await list.RowsAsync(settled: false, cancel);
        Settled = await list.RowsAsync(settled: true, cancel);
    }
}
