using Fabang.Modules.Mediation.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Mediate;

/// <summary>The cases of a mediator, what is due first on top.</summary>
[Authorize(MediationModule.Mediate)]
public sealed class CasesModel(MediationList list) : PageModel
{
    public IReadOnlyList<MediationRow> Rows { get; private set; } = [];

    [FromQuery]
    public bool Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await list.OfMediatorAsync(Done, cancel);
}
