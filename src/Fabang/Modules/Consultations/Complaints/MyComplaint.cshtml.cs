using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>The person's own complaint: who must act until when, what was decided, and what else there is.</summary>
[Authorize]
public sealed class MyComplaintModel(CurrentUser user, Complaining complaining, TimeProvider clock) : PageModel
{
    public Complaint Complaint { get; private set; } = null!;

    public ComplaintSubject About { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    [BindProperty, StringLength(Complaint.LongestText), Breaks("Consultations.ComplaintNeedsStory")]
    public string? Story { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => complaining.WithdrawAsync(Complaint, cancel), cancel);

    public Task<IActionResult> OnPostStepUpAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => complaining.GoUpAsync(Complaint, Story, cancel), cancel);

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change();
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await complaining.FindOwnAsync(id, user.RequiredId, cancel) is not var (complaint, about))
        {
            return false;
        }

        (Complaint, About) = (complaint, about);
        return true;
    }
}
