using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Risks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Oversight;

/// <summary>What the committees of a region keep and miss: numbers and steps, no names. The office opens what was missed; the justice department sees that it was.</summary>
[Authorize(MediationModule.Watch)]
public sealed class ClocksModel(ClockBoard board, RiskBook risks) : PageModel
{
    public BoardView Board { get; private set; } = null!;

    /// <summary>Disputes that may escalate: how many wait for the office, and how many of them too long.</summary>
    public (int Open, int Late) Risks { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) =>
        (Board, Risks) = (await board.ReadAsync(MatterKind.Mediation, MediationModule.Watch, MediationModule.Receive, cancel), await risks.CountAsync(MediationModule.Watch, cancel));
}
