using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>
/// The lawyer declares a conflict of interest (主动申报利益冲突): what they have goes back to those on duty, and what waits is theirs no more.
/// 《律师法》第三十九条.
/// </summary>
[Authorize(ConsultationsModule.Answer)]
[Viewed("Consultation")]
public sealed class ConflictModel(
    FabangDb db, CurrentUser user, DeskReach reach, ConsultationViews views, Responders responders, ConflictChecks conflicts, TimeProvider clock) : PageModel, IRegional
{
    public ConsultationView View { get; private set; } = null!;

    public RegionCode Region => View.Consultation.Region;

    [BindProperty, StringLength(ConflictCheck.LongestReason), Breaks("Matters.ConflictNeedsReason")]
    public string? Reason { get; set; }

    private bool IsMine => View.Consultation.Status is ConsultationStatus.Claimed && View.Consultation.LawyerId == user.RequiredId;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await conflicts.DeclareAsync(View.Matter, user.RequiredId, Reason, cancel);
        if (IsMine)
        {
            View.Consultation.StepAside(View.Matter, await responders.OfAsync(user.RequiredId, cancel), clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancel);
        return Redirect("/desk/consultations");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindAsync(consultation => consultation.Id == id, cancel) is not { } view
            || !await reach.MayAsync(view.Consultation, cancel))
        {
            return false;
        }

        View = view;
        return IsMine || view.Consultation.Status is ConsultationStatus.Waiting;
    }
}
