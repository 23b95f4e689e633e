using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>A correction for everybody (更正说明): old and new, why, and what proves it. Who decided on it is the platform's business.</summary>
[AllowAnonymous]
public sealed class ReadModel(FabangDb db) : PageModel
{
    public TextCorrection Correction { get; private set; } = null!;

    /// <summary>The day since which it is as it is.</summary>
    public DateOnly Day => Correction.EndedAt?.DayInChina() ?? Correction.DecidedOn!.Value;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Set<TextCorrection>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { IsPublic: true } found)
        {
            return NotFound();
        }

        Correction = found;
        return Page();
    }
}
