using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Find;

/// <summary>The public page of one law firm and its lawyers.</summary>
[AllowAnonymous]
public sealed class FirmModel(FabangDb db, LawyerSearch search, RegionTree tree) : PageModel
{
    public LawFirm Firm { get; private set; } = null!;

    public FoundLawyers Found { get; private set; } = null!;

    public string Region => tree.FullName(Firm.Region);

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "page")] int number = 1)
    {
        if (await db.Set<LawFirm>().AsNoTracking().SingleOrDefaultAsync(firm => firm.Id == id) is not { } firm)
        {
            return NotFound();
        }

        Firm = firm;
        Found = await search.FindAsync(new(RegionCode.Nation, Firm: id), number, HttpContext.RequestAborted);
        return Page();
    }
}
