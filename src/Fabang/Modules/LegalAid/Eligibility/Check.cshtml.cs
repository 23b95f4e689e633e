using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>
/// Could I get legal aid? Five short questions, no name. What was said is kept in a sealed cookie of this visit and nowhere else; a story that was told
/// at the front door is not asked for again.
/// </summary>
[AllowAnonymous]
public sealed class CheckModel(AidCheck check, VisitorRegion visitor, CurrentIntake current, IStringLocalizer<Texts> texts) : PageModel
{
    private AidChoices _choices = new([], []);
    private bool _isListed;

    [BindProperty, Breaks("LegalAid.ChooseMatter")]
    public string? Matter { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseGroup")]
    public string? Group { get; set; }

    [BindProperty, Range(0, AidAnswers.MostIncome)]
    public decimal? Income { get; set; }

    [BindProperty, Range(1, AidAnswers.MostHeads)]
    public int? Household { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseProvince")]
    public string? Province { get; set; }

    /// <summary>What the rules say; null before anything was answered.</summary>
    public AidFinding? Finding { get; private set; }

    public IEnumerable<SelectListItem> Matters => _choices.Matters.Select(matter => new SelectListItem(matter.Title.ToString(), matter.Id));

    public IEnumerable<SelectListItem> Groups =>
        _choices.Groups.Select(group => new SelectListItem(group.Title.ToString(), group.Id)).Append(new(texts["Check.NoGroup"], AidFacts.NoGroup));

    public IEnumerable<SelectListItem> Provinces =>
        check.Provinces.Select(region => new SelectListItem(region.Name, region.Code.Value)).Prepend(new(texts["Check.AnyProvince"], ""));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (AnsweredCheck.Find(TempData) is { } answers)
        {
            (Matter, Group, Income, Household, Province) = answers;
            await ListAsync(answers.ToProvince(), cancel);
            Finding = await check.JudgeAsync(answers, cancel);
            return;
        }

        var intake = await current.FindAsync(cancel);
        var here = (intake?.Region ?? visitor.Code).Province;
        await ListAsync(here, cancel);
        Matter = intake?.TopicId is { } topic ? _choices.MatterOf(topic)?.Id : null;
        Province = here != RegionCode.Nation ? here.Value : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var answers = new AidAnswers(Matter, Group, Income, Household, Province);
        await ListAsync(answers.ToProvince(), cancel);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await check.MustBeChosenAsync(answers, cancel);
        AnsweredCheck.Keep(TempData, answers);
        return RedirectToPage(null, null, null, "finding");
    }

    public string Yuan(decimal amount) => texts["Check.Yuan", amount.ToString("#,0.##", CultureInfo.InvariantCulture)];

    /// <summary>What the chosen province has to choose from. Whoever sent something that cannot be sees the lists of the province they sent.</summary>
    private async Task ListAsync(RegionCode? province, CancellationToken cancel)
    {
        if (!_isListed)
        {
            (_choices, _isListed) = (await check.ChoicesAsync(province, cancel), true);
        }
    }
}
