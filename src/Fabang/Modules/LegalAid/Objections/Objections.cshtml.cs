using Fabang.Modules.LegalAid.Desk;
using Fabang.Modules.Matters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Objections;

/// <summary>Objections that the justice department decides, what is due first on top.</summary>
[Authorize(LegalAidModule.Review)]
public sealed class ObjectionsModel(AidList list) : PageModel
{
    public IReadOnlyList<(AidObjection Objection, Matter Matter)> Rows { get; private set; } = [];

    [FromQuery]
    public bool Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await list.ObjectionsAsync(Done, cancel);
}
