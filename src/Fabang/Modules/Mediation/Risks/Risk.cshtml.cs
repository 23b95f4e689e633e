using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Risks;

/// <summary>One dispute that may escalate: what was seen, and what the office does about it.</summary>
[Authorize(MediationModule.Receive)]
[Viewed(nameof(EscalationRisk))]
public sealed class RiskModel(RiskBook book, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    public RiskView View { get; private set; } = null!;

    public RegionCode Region => View.Risk.Region;

    [BindProperty, StringLength(EscalationRisk.LongestWords), Breaks("Mediation.RiskNeedsMeasure")]
    public string? Measure { get; set; }

    [BindProperty, Breaks("Mediation.ChooseRiskReport", "Mediation.RiskNeedsReport", "Mediation.RiskIsHandled")]
    public RiskReport? Report { get; set; }

    public IEnumerable<SelectListItem> Reports => Enum.GetValues<RiskReport>().Select(one => new SelectListItem(texts[$"RiskReport.{one}"], one.ToString()));

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

        await book.HandleAsync(View, Measure, Report ?? throw new BrokenRuleException("Mediation.ChooseRiskReport"), cancel);
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
