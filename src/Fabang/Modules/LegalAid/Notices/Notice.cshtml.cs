using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Notices;

/// <summary>The officer registers the notice of an organ from its paper (登记办案机关的通知).</summary>
[Authorize(LegalAidModule.Handle)]
public sealed class NoticeModel(Noticing noticing, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel
{
    private static readonly CaseStage[] CriminalStages =
        [CaseStage.Investigation, CaseStage.Prosecution, CaseStage.FirstInstance, CaseStage.SecondInstance, CaseStage.Retrial, CaseStage.DeathReview];

    /// <summary>The page makes it; what was registered under it once is not registered again.</summary>
    [BindProperty, Breaks("LegalAid.NoticeKnown")]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, Breaks("LegalAid.ChooseCentre")]
    public string? Centre { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseOrganKind")]
    public OrganKind? Kind { get; set; }

    [BindProperty, StringLength(60), Breaks("LegalAid.NeedsOrgan")]
    public string? Organ { get; set; }

    [BindProperty, StringLength(60), Breaks("LegalAid.NeedsOrganNumber")]
    public string? Number { get; set; }

    [BindProperty]
    public DateOnly? IssuedOn { get; set; }

    [BindProperty]
    public DateOnly? FoundOn { get; set; }

    [BindProperty, Breaks("LegalAid.BadNoticeDays")]
    public DateOnly? ReachedOn { get; set; }

    [BindProperty]
    public TimeOnly? ReachedTime { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseNoticeGround", "LegalAid.GroundNotOfOrgan")]
    public string? Ground { get; set; }

    [BindProperty]
    public bool IsLifeOrDeath { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseStage")]
    public CaseStage? Stage { get; set; }

    [BindProperty, StringLength(60), Breaks("LegalAid.NeedsCharge")]
    public string? Charge { get; set; }

    [BindProperty, StringLength(OtherSide.LongestNames)]
    public string? Others { get; set; }

    [BindProperty, StringLength(Party.LongestName), Breaks("LegalAid.NeedsAccused")]
    public string? Name { get; set; }

    [BindProperty, Breaks("LegalAid.BadBirth")]
    public DateOnly? Born { get; set; }

    [BindProperty, StringLength(80)]
    public string? Place { get; set; }

    [BindProperty, StringLength(Party.LongestName)]
    public string? Representative { get; set; }

    [BindProperty, StringLength(30), Breaks("LegalAid.BadAgentPhone")]
    public string? Phone { get; set; }

    [BindProperty, StringLength(40)]
    public string? Language { get; set; }

    public IEnumerable<SelectListItem> Centres => noticing.Centres.Select(region => new SelectListItem(region.Name, region.Code.Value));

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<OrganKind>().Select(kind => new SelectListItem(texts[$"OrganKind.{kind}"], kind.ToString()));

    public IEnumerable<SelectListItem> Grounds => noticing.Grounds.Select(ground => new SelectListItem(ground.Title.ToString(), ground.Id));

    public IEnumerable<SelectListItem> Stages => CriminalStages.Select(stage => new SelectListItem(texts[$"CaseStage.{stage}"], stage.ToString())).Prepend(new(texts["Review.AnyForm"], ""));

    public void OnGet() => ReachedOn = clock.GetUtcNow().DayInChina();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await noticing.RegisterAsync(SendingId, Centre, Typed(), cancel);
        return Redirect($"/desk/legal-aid/{SendingId}");
    }

    private NoticeToRegister Typed() => new()
    {
        Kind = Kind,
        Organ = Organ,
        Number = Number,
        IssuedOn = IssuedOn,
        FoundOn = FoundOn,
        ReachedOn = ReachedOn,
        ReachedTime = ReachedTime,
        Ground = Ground,
        IsLifeOrDeath = IsLifeOrDeath,
        Stage = Stage,
        Charge = Charge,
        Others = Others,
        Name = Name,
        Born = Born,
        Place = Place,
        Representative = Representative,
        Phone = Phone,
        Language = Language,
    };
}
