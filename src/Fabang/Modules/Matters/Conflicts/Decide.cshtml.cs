using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>One check: what was found, why, and the decision of the duty manager with its reason.</summary>
[Authorize(MattersModule.DecideConflicts)]
[Viewed(nameof(ConflictCheck))]
public sealed class DecideModel(FabangDb db, CurrentUser user, ConflictList list, TimeProvider clock) : PageModel, IRegional
{
    public ConflictRow Row { get; private set; } = null!;

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => Row.Region;

    [BindProperty, StringLength(ConflictCheck.LongestReason), Breaks("Matters.ConflictNeedsReason")]
    public string? Reason { get; set; }

    [TempData]
    public bool Saved { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostClearAsync(Guid id, CancellationToken cancel) => DecideAsync(id, isConflict: false, cancel);

    public Task<IActionResult> OnPostConflictAsync(Guid id, CancellationToken cancel) => DecideAsync(id, isConflict: true, cancel);

    private async Task<IActionResult> DecideAsync(Guid id, bool isConflict, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Row.Check.Decide(isConflict, Reason, user.RequiredId, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        Saved = true;
        return Redirect("/desk/conflicts");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await list.FindAsync(id, cancel) is not { } row)
        {
            return false;
        }

        Row = row;
        return true;
    }
}
