using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>Complaints that the reader handles, or must state on, what is due first on top.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class ComplaintsModel(ComplaintList list, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Complaint> Rows { get; private set; } = [];

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    [FromQuery]
    public bool Done { get; set; }

    [TempData]
    public bool Saved { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await list.RowsAsync(Done, cancel);
}
