using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>A case that must come out right before the rules are sent on (测试用例).</summary>
[Authorize(LegalAidModule.EditRules)]
public sealed class CaseModel(FabangDb db, RuleVersions versions, RulesInForce book, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel
{
    public AidRuleVersion Version { get; private set; } = null!;

    public bool MayWrite => Version.IsWritten && Version.AuthorId == user.RequiredId;

    /// <summary>The page makes it; what was sent under it once is not added again.</summary>
    [BindProperty]
    public Guid CaseId { get; set; } = Guid.CreateVersion7();

    [BindProperty, Required, Breaks("LegalAid.RulesChooseMatter")]
    public string? Matter { get; set; }

    [BindProperty, Required, Breaks("LegalAid.RulesChooseGroup")]
    public string? Group { get; set; }

    [BindProperty, Range(0, AidAnswers.MostIncome)]
    public decimal? Income { get; set; }

    [BindProperty, Range(1, AidAnswers.MostHeads)]
    public int? Household { get; set; }

    [BindProperty, Required, Breaks("LegalAid.RulesCaseTooEarly")]
    public DateOnly? Day { get; set; }

    [BindProperty, Required]
    public AidChance? Expected { get; set; }

    public IEnumerable<SelectListItem> Matters => Rules.Matters.Select(matter => new SelectListItem(matter.Title.ToString(), matter.Id)).Prepend(new(texts["Check.AnyProvince"], ""));

    public IEnumerable<SelectListItem> Groups => Rules.Groups.Select(group => new SelectListItem(group.Title.ToString(), group.Id)).Append(new(texts["Check.NoGroup"], AidFacts.NoGroup));

    public IEnumerable<SelectListItem> Chances => Enum.GetValues<AidChance>().Select(chance => new SelectListItem(texts[$"Tag.{chance}"], chance.ToString()));

    private AidRules Rules => Version.Over(book.National);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Day ??= Version.From;
        Group ??= AidFacts.NoGroup;
        return Page();
    }

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

        Version.AddCase(user.RequiredId, new RuleTestCase(CaseId, Matter!, Group!, Income, Household, Day!.Value, Expected!.Value), book.National);
        await db.SaveChangesAsync(cancel);
        TempData[nameof(VersionModel.Note)] = "Rules.NowSaved";
        return Redirect($"/admin/legal-aid/rules/versions/{id}#cases");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await versions.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Version = found;
        return true;
    }
}
