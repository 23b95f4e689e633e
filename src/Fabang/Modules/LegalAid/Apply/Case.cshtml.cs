using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>What aid is asked for, and what happened; a story that was told at the front door stands there already.</summary>
[Authorize]
public sealed class CaseModel(
    FabangDb db, Applying applying, AidCheck check, CurrentIntake current, VisitorRegion visitor, IStringLocalizer<Texts> texts, TimeProvider clock) : SectionPage(db, applying)
{
    private AidChoices _choices = new([], []);

    [BindProperty, Required, Breaks("LegalAid.ChooseMatter")]
    public string? Matter { get; set; }

    [BindProperty, Required, StringLength(CaseFacts.LongestStory)]
    public string? Story { get; set; }

    [BindProperty, Required]
    public CaseStage? Stage { get; set; }

    [BindProperty, StringLength(60)]
    public string? Organ { get; set; }

    [BindProperty]
    public DateOnly? UrgentBy { get; set; }

    [BindProperty, StringLength(OtherSide.LongestNames)]
    public string? OtherNames { get; set; }

    [BindProperty, StringLength(OtherSide.LongestNumber)]
    public string? OtherNumber { get; set; }

    [BindProperty, StringLength(OtherSide.LongestNumber)]
    public string? OtherPhone { get; set; }

    /// <summary>Where it is handled, or arose: what the reader has chosen on this site since goes before what was kept.</summary>
    public RegionCode Region => visitor.Code != RegionCode.Nation ? visitor.Code : Application.Region;

    public IEnumerable<SelectListItem> Matters => _choices.Matters.Where(matter => matter.Way is not AidWay.Advice).Select(matter => new SelectListItem(matter.Title.ToString(), matter.Id));

    public IEnumerable<SelectListItem> Stages => Enum.GetValues<CaseStage>().Where(stage => stage is not CaseStage.DeathReview).Select(stage => new SelectListItem(texts[$"CaseStage.{stage}"], stage.ToString()));

    protected override async Task PrepareAsync(CancellationToken cancel) => _choices = await check.ChoicesAsync(Region.Province, cancel);

    protected override async Task ShowAsync(CancellationToken cancel)
    {
        if (Application.Sheet.Case is { } known)
        {
            (Matter, Story, Stage, Organ, UrgentBy) = (known.Matter, known.Story, known.Stage, known.Organ, known.UrgentBy);
            (OtherNames, OtherNumber, OtherPhone) = known.OtherSide;
            return;
        }

        Stage = CaseStage.NotStarted;
        if (await current.FindAsync(cancel) is { } intake)
        {
            (Story, Matter) = (intake.Story, intake.TopicId is { } topic ? _choices.MatterOf(topic)?.Id : null);
            (OtherNames, OtherNumber, OtherPhone) = intake.OtherSide;
        }
    }

    protected override void Keep()
    {
        var now = clock.GetUtcNow();
        Application.Choose(Region, now);
        Application.Fill(new CaseToFill(Matter, Story, Stage, Organ, UrgentBy, OtherNames, OtherNumber, OtherPhone).Read(_choices), now);
    }
}
