using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>What the centres of a region keep and miss: numbers and steps, no names. The centre opens what it has missed; the justice department sees that it did.</summary>
[Authorize(LegalAidModule.Watch)]
public sealed class ClocksModel(ClockBoard board) : PageModel
{
    public BoardView Board { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Board = await board.ReadAsync(MatterKind.LegalAid, LegalAidModule.Watch, LegalAidModule.Handle, cancel);
}
