using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>The part of one lawyer: weight beside the others, and most at a time.</summary>
[Authorize(MattersModule.Allocate)]
public sealed class ShareModel(FabangDb db, ShareList list) : PageModel
{
    public ShareRow Row { get; private set; } = null!;

    [BindProperty, Required, Range(0, AllocationAccount.MostWeight)]
    public double? Weight { get; set; }

    [BindProperty, Range(0, AllocationAccount.MostCapacity)]
    public int? Capacity { get; set; }

    [TempData]
    public bool Saved { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid lawyer, CancellationToken cancel)
    {
        if (await list.FindAsync(lawyer, cancel) is not { } row)
        {
            return NotFound();
        }

        (Row, Weight, Capacity) = (row, row.Weight, row.Capacity);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid lawyer, CancellationToken cancel)
    {
        if (await list.FindAsync(lawyer, cancel) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = await db.Set<AllocationAccount>().SingleOrDefaultAsync(found => found.ProviderId == lawyer && found.Kind == MatterKind.Consultation, cancel)
            ?? db.Add(AllocationAccount.Open(lawyer, MatterKind.Consultation)).Entity;
        account.Agree(Weight!.Value, Capacity);
        await db.SaveChangesAsync(cancel);
        Saved = true;
        return RedirectToPage("Shares");
    }
}
