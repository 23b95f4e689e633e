using Fabang.Modules.LegalAid.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Carry;

/// <summary>The aid cases of a lawyer, what is due first on top.</summary>
[Authorize(LegalAidModule.Carry)]
public sealed class CasesModel(AidList list) : PageModel
{
    public IReadOnlyList<AidRow> Rows { get; private set; } = [];

    [FromQuery]
    public bool Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await list.OfLawyerAsync(Done, cancel);
}
