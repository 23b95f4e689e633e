using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Agreements;

/// <summary>The mediator sees the offers, and makes the agreement of the one on which all agree.</summary>
[Authorize(MediationModule.Mediate)]
[Viewed(nameof(MediationCase))]
public sealed class DraftModel(CurrentUser user, MediationViews views, Offering offering, Agreeing agreeing, AgreementFiles files, FileStore store) : PageModel, IRegional
{
    public MediationView View { get; private set; } = null!;

    public OfferExchange Exchange { get; private set; } = null!;

    public MediationAgreement? Agreement { get; private set; }

    public RegionCode Region => View.Case.Region;

    /// <summary>Whether the reader mediates; another beside them only looks.</summary>
    public bool IsFirst => View.Case.MediatorId == user.Id;

    public bool MayDraft => IsFirst && View.Case.IsOpen && Exchange.Settled is not null;

    [BindProperty, StringLength(AgreementText.LongestFacts), Breaks("Mediation.NeedsFacts", "Mediation.NothingAgreed")]
    public string? Facts { get; set; }

    [BindProperty, StringLength(AgreementText.LongestWay), Breaks("Mediation.NeedsWay")]
    public string? Way { get; set; }

    [BindProperty]
    public bool IsOral { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    /// <summary>The agreement as docx or pdf.</summary>
    public async Task<IActionResult> OnGetFileAsync(Guid id, string? ending, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && Agreement is not null ? files.Send(HttpContext, Agreement, ending) : NotFound();

    /// <summary>A drawn name on it.</summary>
    public async Task<IActionResult> OnGetDrawingAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && Agreement is not null && await agreeing.DrawingAsync(Agreement, file, cancel) is { } drawing ? await store.SendAsync(drawing, Response, cancel) : NotFound();

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => agreeing.LayOutAsync(View, Facts, Way, IsOral, cancel), cancel);

    public Task<IActionResult> OnPostTakeBackAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => agreeing.TakeBackAsync(View, cancel), cancel);

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

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindOfMediatorAsync(id, user.RequiredId, cancel) is not { Case.ClockFrom: not null } view)
        {
            return false;
        }

        (View, Exchange, Agreement) = (view, await offering.OfAsync(id, cancel), await agreeing.FindAsync(id, cancel));
        return true;
    }
}
