using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>What was given to whom (派单记录): a lawyer reads where they stood, the duty manager all of their regions.</summary>
[Authorize(MattersModule.SeeAllocation)]
public sealed class RoundsModel(RoundList list, CurrentUser user) : PageModel
{
    public IReadOnlyList<RoundRow> Rows { get; private set; } = [];

    public bool Manages => user.Has(MattersModule.Allocate);

    public Guid ReaderId => user.RequiredId;

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await list.RowsAsync(cancel);
}
