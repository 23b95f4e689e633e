using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.CallBacks;

/// <summary>Whom the office has to call back, those who wait longest on top.</summary>
[Authorize(MediationModule.Receive)]
public sealed class CallsModel(Calling calling) : PageModel
{
    public IReadOnlyList<CallView> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await calling.DueAsync(cancel);
}
