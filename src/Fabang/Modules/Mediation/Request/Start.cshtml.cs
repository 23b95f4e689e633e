using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Request;

/// <summary>Begins a request: first whether mediation can take it at all (申请人民调解).</summary>
[Authorize]
public sealed class StartModel(Requesting requesting, CurrentIntake current, VisitorRegion visitor, IStringLocalizer<Texts> texts) : PageModel
{
    public RegionCode Region { get; private set; }

    /// <summary>Why it is not the way; null while it may be.</summary>
    public NotFit? NotFit { get; private set; }

    /// <summary>The page makes it; what was begun under it once is not begun again.</summary>
    [BindProperty, Breaks("Mediation.TooManyDrafts", "Mediation.NeedsRegion")]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, Required]
    public DisputeType? Type { get; set; }

    /// <summary>Against whom: people and firms, an office, or it is a crime.</summary>
    [BindProperty, Required]
    public Against? Against { get; set; }

    [BindProperty, Required]
    public Elsewhere? Elsewhere { get; set; }

    [BindProperty]
    public bool Refuses { get; set; }

    [BindProperty]
    public bool HasViolence { get; set; }

    public IEnumerable<SelectListItem> Types => Enum.GetValues<DisputeType>().Select(type => new SelectListItem(texts[$"DisputeType.{type}"], type.ToString()));

    public IEnumerable<SelectListItem> Sides => Enum.GetValues<Against>().Select(one => new SelectListItem(texts[$"Against.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> Places => Enum.GetValues<Elsewhere>().Select(one => new SelectListItem(texts[$"Elsewhere.{one}"], one.ToString()));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Type = (await current.FindAsync(cancel))?.TopicId is { } topic ? DisputeTopics.TypeOf(topic) : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        NotFit = new RequestToStart(Region.Value, Type, Against, Elsewhere, Refuses, HasViolence).Judge();
        if (NotFit is not null)
        {
            return Page();
        }

        if (Region == RegionCode.Nation)
        {
            throw new BrokenRuleException("Mediation.NeedsRegion");
        }

        await requesting.StartAsync(SendingId, Region, Type!.Value, HasViolence, cancel);
        return Redirect($"/mediation/request/{SendingId}");
    }

    private async Task LoadAsync(CancellationToken cancel) =>
        Region = visitor.Code != RegionCode.Nation ? visitor.Code : (await current.FindAsync(cancel))?.Region ?? RegionCode.Nation;
}
