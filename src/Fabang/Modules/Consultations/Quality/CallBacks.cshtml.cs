using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>Who is to be called back, and which answers are to be corrected (回访), what is due first on top.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class CallBacksModel(CallBackList list, TimeProvider clock) : PageModel
{
    public IReadOnlyList<CallBackRow> Rows { get; private set; } = [];

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    [FromQuery]
    public bool Done { get; set; }

    [TempData]
    public bool Saved { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await list.RowsAsync(Done, cancel);
}
