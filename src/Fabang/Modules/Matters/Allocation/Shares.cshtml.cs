using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>The parts of the work that the duty manager has agreed with the lawyers of their regions (派单份额).</summary>
[Authorize(MattersModule.Allocate)]
public sealed class SharesModel(ShareList list) : PageModel
{
    public IReadOnlyList<ShareRow> Rows { get; private set; } = [];

    [TempData]
    public bool Saved { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await list.RowsAsync(cancel);
}
