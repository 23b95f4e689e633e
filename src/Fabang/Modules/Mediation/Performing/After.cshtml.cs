using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Mine;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Performing;

/// <summary>After the agreement, for a party: the court's confirmation, paying, and what to do when the other does not.</summary>
[Authorize]
public sealed class AfterModel(OwnMediations own, AfterAgreement after, CaseFile file, FileStore store, SiteAddress site, TimeProvider clock) : PageModel
{
    public AfterView After { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    [BindProperty, Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned")]
    public IFormFile? Proof { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetProofAsync(Guid id, Guid payment, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && await after.ProofAsync(After, payment, cancel) is { } proof ? await store.SendAsync(proof, Response, cancel) : NotFound();

    /// <summary>The package for the court, once all want it.</summary>
    public async Task<IActionResult> OnGetCourtAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || After.Confirmation is not { Status: not ConfirmationStatus.Open and not ConfirmationStatus.Lapsed })
        {
            return NotFound();
        }

        SecurityHeaders.MarkAsFile(HttpContext);
        return File(await file.ForCourtAsync(After.View, After.Agreement, site.For(Request), cancel), "application/zip", $"{After.Agreement.Number}.zip");
    }

    public Task<IActionResult> OnPostWantAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => after.WantAsync(After, cancel), cancel);

    public Task<IActionResult> OnPostPaidAsync(Guid id, Guid payment, CancellationToken cancel) => ChangeAsync(id, () => after.ReportAsync(After, payment, Proof, cancel), cancel);

    public Task<IActionResult> OnPostCameAsync(Guid id, Guid payment, CancellationToken cancel) => ChangeAsync(id, () => after.AnswerAsync(After, payment, came: true, cancel), cancel);

    public Task<IActionResult> OnPostNotCameAsync(Guid id, Guid payment, CancellationToken cancel) => ChangeAsync(id, () => after.AnswerAsync(After, payment, came: false, cancel), cancel);

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
        if (await own.FindAsync(id, cancel) is not { Me.TakesPart: true } found || await after.FindAsync(found.View, found.Me, cancel) is not { } view)
        {
            return false;
        }

        After = view;
        return true;
    }
}
