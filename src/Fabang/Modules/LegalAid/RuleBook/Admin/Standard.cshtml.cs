using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>From when a version holds, and what the province calls small means (经济困难标准). 法律援助法 34.</summary>
[Authorize(LegalAidModule.EditRules)]
public sealed class StandardModel(FabangDb db, RuleVersions versions, CurrentUser user, TimeProvider clock) : PageModel
{
    private const string Law = "法律援助法#34";
    private const int MostIncome = 100_000;

    public AidRuleVersion Version { get; private set; } = null!;

    public bool MayWrite => Version.IsWritten && Version.AuthorId == user.RequiredId;

    [BindProperty, Required, Breaks("LegalAid.RulesInThePast")]
    public DateOnly? From { get; set; }

    /// <summary>Yuan a month for each head; empty where the province leaves what the national file says.</summary>
    [BindProperty, Range(1, MostIncome)]
    public decimal? Income { get; set; }

    [BindProperty, Breaks("LegalAid.RulesStandardTooLate")]
    public DateOnly? StandardFrom { get; set; }

    [BindProperty, Breaks("LegalAid.RulesEndsTooEarly")]
    public DateOnly? Until { get; set; }

    [BindProperty, StringLength(AidRuleVersion.LongestSource), Breaks("LegalAid.RulesNeedSource")]
    public string? Source { get; set; }

    [BindProperty]
    public bool IsInvented { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        From ??= Version.From;
        if (Version.Own.Standard is { } standard)
        {
            (Income, IsInvented, StandardFrom, Until, Source) = (standard.Income, standard.IsInvented, standard.Validity.From, standard.Validity.Until, standard.Validity.Source);
        }

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

        Version.SetStandard(user.RequiredId, From!.Value, Typed(), clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        TempData[nameof(VersionModel.Note)] = "Rules.NowSaved";
        return Redirect($"/admin/legal-aid/rules/versions/{id}");
    }

    private MeansStandard? Typed()
    {
        if (Income is not { } income)
        {
            return null;
        }

        BrokenRuleException.ThrowIfBlank(Source, "LegalAid.RulesNeedSource");
        return new(Version.Region, income, IsInvented, new Validity(StandardFrom ?? From!.Value, Until, [Law], Source!.Trim()));
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
