using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>One case, in the sections in which it was published (案例正文).</summary>
[AllowAnonymous]
public sealed class CaseModel(FabangDb db) : PageModel
{
    public ConcludedCase Case { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Set<ConcludedCase>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        return Page();
    }
}
