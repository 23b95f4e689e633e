using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>What the centres of a region keep and miss: numbers and steps, no names.</summary>
[Authorize(LegalAidModule.Watch)]
public sealed class ClocksModel(ClockBoard board, CurrentUser user) : PageModel
{
    public IReadOnlyList<ClockCell> Cells { get; private set; } = [];

    public IReadOnlyList<LateClock> Late { get; private set; } = [];

    /// <summary>The centre opens what it has missed; the justice department sees that it did.</summary>
    public bool MayOpen => user.Has(LegalAidModule.Handle);

    public async Task OnGetAsync(CancellationToken cancel) => (Cells, Late) = (await board.CellsAsync(cancel), await board.LateAsync(cancel));
}
