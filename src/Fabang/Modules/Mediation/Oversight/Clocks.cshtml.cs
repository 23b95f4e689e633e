using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Risks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Oversight;

/// <summary>What the committees of a region keep and miss: numbers and steps, no names.</summary>
[Authorize(MediationModule.Watch)]
public sealed class ClocksModel(ClockBoard board, RiskBook risks, CurrentUser user) : PageModel
{
    public IReadOnlyList<ClockCell> Cells { get; private set; } = [];

    public IReadOnlyList<Matter> Late { get; private set; } = [];

    /// <summary>The office opens what was missed; the justice department sees that it was.</summary>
    public bool MayOpen => user.Has(MediationModule.Receive);

    /// <summary>Disputes that may escalate: how many wait for the office, and how many of them too long.</summary>
    public (int Open, int Late) Risks { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) =>
        (Cells, Late, Risks) = (await board.CellsAsync(cancel), await board.LateAsync(cancel), await risks.CountAsync(MediationModule.Watch, cancel));
}
