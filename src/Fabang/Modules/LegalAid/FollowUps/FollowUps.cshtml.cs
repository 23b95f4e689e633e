using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.FollowUps;

/// <summary>Whom the centre is to call back (回访), what is due first on top.</summary>
[Authorize(LegalAidModule.Handle)]
public sealed class FollowUpsModel(FollowingUp calls, TimeProvider clock) : PageModel
{
    public IReadOnlyList<FollowUpRow> Rows { get; private set; } = [];

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    [FromQuery]
    public bool Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await calls.RowsAsync(Done, cancel);
}
