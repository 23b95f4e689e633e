using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Performing;

/// <summary>After a mediation, for the mediator: the court, the payments, the file.</summary>
[Authorize(MediationModule.Mediate)]
[Viewed(nameof(MediationCase))]
public sealed class FollowModel(
    CurrentUser user, MediationViews views, AfterAgreement after, CaseFile file, FileStore store, SiteAddress site, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    public MediationView View { get; private set; } = null!;

    /// <summary>Null where it ended without an agreement.</summary>
    public AfterView? After { get; private set; }

    /// <summary>Whether the reader mediates; another beside them only looks.</summary>
    public bool IsFirst => View.Case.MediatorId == user.Id;

    public RegionCode Region => View.Case.Region;

    [BindProperty, StringLength(JudicialConfirmation.LongestCourt), Breaks("Mediation.NeedsCourt")]
    public string? Court { get; set; }

    [BindProperty, Breaks("Mediation.SayYesOrNo")]
    public bool? IsValid { get; set; }

    [BindProperty, StringLength(JudicialConfirmation.LongestResult), Breaks("Mediation.NeedsRuling")]
    public string? Ruling { get; set; }

    [BindProperty]
    public DateOnly? RuledOn { get; set; }

    public IEnumerable<SelectListItem> Outcomes => [new(texts["ConfirmationStatus.Confirmed"], "true"), new(texts["ConfirmationStatus.Rejected"], "false")];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Court = After?.Confirmation?.Court;
        return Page();
    }

    public async Task<IActionResult> OnGetProofAsync(Guid id, Guid payment, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && After is not null && await after.ProofAsync(After, payment, cancel) is { } proof ? await store.SendAsync(proof, Response, cancel) : NotFound();

    public async Task<IActionResult> OnGetCourtAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && After is { Confirmation.Status: not ConfirmationStatus.Open and not ConfirmationStatus.Lapsed } found
            ? Zip(await file.ForCourtAsync(View, found.Agreement, site.For(Request), cancel), found.Agreement.Number)
            : NotFound();

    /// <summary>The whole file with its index.</summary>
    public async Task<IActionResult> OnGetArchiveAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Zip(await file.ArchiveAsync(View, After?.Agreement, site.For(Request), cancel), View.Matter.Number) : NotFound();

    public Task<IActionResult> OnPostSubmitAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => after.SubmitAsync(Found, Court, cancel), cancel);

    public Task<IActionResult> OnPostRuleAsync(Guid id, CancellationToken cancel) =>
        ChangeAsync(id, () => after.RuleAsync(Found, IsValid ?? throw new BrokenRuleException("Mediation.SayYesOrNo"), Ruling, RuledOn, cancel), cancel);

    public Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => after.CloseAsync(View, After, cancel), cancel);

    private AfterView Found => After ?? throw new BrokenRuleException("Mediation.ConfirmationOver");

    private FileContentResult Zip(byte[] content, string name)
    {
        SecurityHeaders.MarkAsFile(HttpContext);
        return File(content, "application/zip", $"{name}.zip");
    }

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || !IsFirst)
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

    /// <summary>While it is talked about there is nothing to follow.</summary>
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindOfMediatorAsync(id, user.RequiredId, cancel) is not { Case.Status: MediationStatus.Agreed or MediationStatus.Ended or MediationStatus.Closed } view)
        {
            return false;
        }

        (View, After) = (view, await after.FindAsync(view, null, cancel));
        return true;
    }
}
