using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>How the household lives: stated truthfully, not proved (经济困难状况说明表). 《法律援助法》第四十一条、第四十二条.</summary>
[Authorize]
public sealed class MeansModel(FabangDb db, Applying applying, AidCheck check, IStringLocalizer<Texts> texts, TimeProvider clock) : SectionPage(db, applying)
{
    private AidChoices _choices = new([], []);

    [BindProperty, Required, Breaks("LegalAid.ChooseGroup")]
    public string? Group { get; set; }

    [BindProperty, Range(1, AidAnswers.MostHeads), Breaks("LegalAid.NeedsHousehold")]
    public int? Household { get; set; }

    [BindProperty, Range(0, AidAnswers.MostIncome), Breaks("LegalAid.NeedsIncome")]
    public decimal? Income { get; set; }

    [BindProperty, StringLength(MeansFacts.LongestText)]
    public string? Outlay { get; set; }

    [BindProperty, StringLength(MeansFacts.LongestText)]
    public string? Property { get; set; }

    public IEnumerable<SelectListItem> Groups =>
        _choices.Groups.Select(group => new SelectListItem(group.Title.ToString(), group.Id)).Append(new(texts["Check.NoGroup"], AidFacts.NoGroup));

    protected override async Task PrepareAsync(CancellationToken cancel) => _choices = await check.ChoicesAsync(Application.Region.Province, cancel);

    protected override Task ShowAsync(CancellationToken cancel)
    {
        if (Application.Sheet.Means is { } known)
        {
            (Group, Household, Income, Outlay, Property) = known;
        }
        else if (AnsweredCheck.Find(TempData) is { } answers)
        {
            (Group, Household, Income) = (answers.Group, answers.Household, answers.Income);
        }

        return Task.CompletedTask;
    }

    protected override void Keep() => Application.Fill(new MeansToFill(Group, Household, Income, Outlay, Property).Read(_choices), clock.GetUtcNow());
}
