using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Risks;

/// <summary>A mediator tells the office that a dispute may escalate, and sees what was done about it.</summary>
[Authorize(MediationModule.Mediate)]
[Viewed(nameof(MediationCase))]
public sealed class CaseRisksModel(CurrentUser user, MediationViews views, RiskBook book, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    public MediationView View { get; private set; } = null!;

    public IReadOnlyList<EscalationRisk> Risks { get; private set; } = [];

    public RegionCode Region => View.Case.Region;

    /// <summary>The page makes it; what was told under it once is not told again.</summary>
    [BindProperty]
    public Guid RiskId { get; set; } = Guid.CreateVersion7();

    [BindProperty, Breaks("Mediation.ChooseRiskSign")]
    public RiskSign? Sign { get; set; }

    [BindProperty]
    public bool MayBeOffence { get; set; }

    [BindProperty, StringLength(EscalationRisk.LongestWords), Breaks("Mediation.RiskNeedsWords")]
    public string? Words { get; set; }

    public IEnumerable<SelectListItem> Signs => Enum.GetValues<RiskSign>().Select(one => new SelectListItem(texts[$"RiskSign.{one}"], one.ToString()));

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

        await book.RaiseAsync(RiskId, View.Case, new(Sign ?? throw new BrokenRuleException("Mediation.ChooseRiskSign"), MayBeOffence, Words), cancel);
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindOfMediatorAsync(id, user.RequiredId, cancel) is not { Case.ClockFrom: not null } view)
        {
            return false;
        }

        (View, Risks) = (view, await book.OfAsync(id, cancel));
        return true;
    }
}
