using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Notices;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Transfers;

/// <summary>The officer registers an application on paper that was passed on from where somebody is held.</summary>
[Authorize(LegalAidModule.Handle)]
public sealed class HeldModel(Forwarding forwarding, Noticing centres, AidCheck check, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel
{
    private AidChoices _choices = new([], []);

    /// <summary>The page makes it; what was registered under it once is not registered again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, Breaks("LegalAid.ChooseCentre")]
    public string? Centre { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseVia")]
    public HeldVia? Via { get; set; }

    [BindProperty, StringLength(60), Breaks("LegalAid.NeedsForwarder")]
    public string? By { get; set; }

    [BindProperty, Breaks("LegalAid.BadHeldTimes")]
    public DateOnly? HandedOn { get; set; }

    [BindProperty]
    public TimeOnly? HandedTime { get; set; }

    [BindProperty]
    public DateOnly? ReachedOn { get; set; }

    [BindProperty]
    public TimeOnly? ReachedTime { get; set; }

    [BindProperty, StringLength(Party.LongestName), Breaks("LegalAid.NeedsAccused")]
    public string? Name { get; set; }

    [BindProperty, StringLength(30), Breaks("LegalAid.BadIdNumber")]
    public string? IdNumber { get; set; }

    [BindProperty, StringLength(80), Breaks("LegalAid.NeedsPlace")]
    public string? Place { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseMatter")]
    public string? Matter { get; set; }

    [BindProperty, Required]
    public CaseStage? Stage { get; set; }

    [BindProperty, StringLength(60)]
    public string? Organ { get; set; }

    [BindProperty, StringLength(OtherSide.LongestNames)]
    public string? OtherNames { get; set; }

    [BindProperty, Required, StringLength(CaseFacts.LongestStory)]
    public string? Story { get; set; }

    [BindProperty]
    [Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "LegalAid.TooManyPapers")]
    public List<IFormFile> Files { get; set; } = [];

    public IEnumerable<SelectListItem> Centres => centres.Centres.Select(region => new SelectListItem(region.Name, region.Code.Value));

    public IEnumerable<SelectListItem> Vias => Enum.GetValues<HeldVia>().Where(via => via is not HeldVia.Family).Select(via => new SelectListItem(texts[$"HeldVia.{via}"], via.ToString()));

    public IEnumerable<SelectListItem> Matters => _choices.Matters.Where(matter => matter.Way is not AidWay.Advice).Select(matter => new SelectListItem(matter.Title.ToString(), matter.Id))
        .Prepend(new(texts["Review.AnyForm"], ""));

    public IEnumerable<SelectListItem> Stages => Enum.GetValues<CaseStage>().Where(stage => stage is not CaseStage.DeathReview)
        .Select(stage => new SelectListItem(texts[$"CaseStage.{stage}"], stage.ToString())).Prepend(new(texts["Review.AnyForm"], ""));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        ReachedOn = clock.GetUtcNow().DayInChina();
        await LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await forwarding.RegisterAsync(SendingId, Centre, Typed(), Files, cancel);
        return Redirect($"/desk/legal-aid/{SendingId}");
    }

    private HeldToRegister Typed() => new()
    {
        Via = Via,
        By = By,
        HandedOn = HandedOn,
        HandedTime = HandedTime,
        ReachedOn = ReachedOn,
        ReachedTime = ReachedTime,
        Name = Name,
        IdNumber = IdNumber,
        Place = Place,
        Matter = Matter,
        Story = Story,
        Stage = Stage,
        Organ = Organ,
        OtherNames = OtherNames,
    };

    private async Task LoadAsync(CancellationToken cancel) => _choices = await check.ChoicesAsync(null, cancel);
}
