using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Risks;

/// <summary>The disputes of a region that may escalate and that nobody has handled.</summary>
[Authorize(MediationModule.Receive)]
public sealed class RisksModel(RiskBook book) : PageModel
{
    public IReadOnlyList<RiskView> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await book.OpenAsync(cancel);
}
