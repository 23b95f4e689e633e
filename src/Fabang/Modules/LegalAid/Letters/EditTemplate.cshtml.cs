using System.ComponentModel.DataAnnotations;
using Fabang.Kernel.Documents;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>A region words a letter its own way, from one day on, or goes back to what holds above it. Letters that were issued keep their words.</summary>
[Authorize(LegalAidModule.EditLetters)]
public sealed class EditTemplateModel(FabangDb db, LetterTemplates templates, RegionTree tree, CurrentUser user, IRuleSentences sentences, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty, Required]
    public DateOnly? ValidFrom { get; set; }

    public LetterForm Form { get; private set; } = null!;

    public RegionCode Where { get; private set; }

    /// <summary>The wording that holds today; null where the one that ships does.</summary>
    public LetterTemplateVersion? InForce { get; private set; }

    /// <summary>Whether the region itself words it, today or from a day that was decided.</summary>
    public bool HasOwn { get; private set; }

    /// <summary>What is in the box, on paper; null where it cannot be printed.</summary>
    public Document? Preview { get; private set; }

    public string RegionName => tree.FullName(Where);

    public string NameOf(RegionCode region) => tree.FullName(region);

    private DateOnly Today => clock.GetUtcNow().DayInChina();

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancel)
    {
        if (!await LoadAsync(kind, cancel))
        {
            return NotFound();
        }

        Text ??= InForce?.Text ?? Form.Text;
        ValidFrom ??= Today.AddDays(1);
        return Show();
    }

    public async Task<IActionResult> OnPostPreviewAsync(string kind, CancellationToken cancel)
    {
        if (!await LoadAsync(kind, cancel))
        {
            return NotFound();
        }

        // The day does not matter to how it looks.
        ModelState.Remove(nameof(ValidFrom));
        Check();
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(string kind, CancellationToken cancel)
    {
        if (!await LoadAsync(kind, cancel))
        {
            return NotFound();
        }

        Check();
        CheckDay();
        return ModelState.IsValid
            ? await SaveAsync(LetterTemplateVersion.Write(Form, Where, Text!, ValidFrom!.Value, user.RequiredId, clock.GetUtcNow()), cancel)
            : Show();
    }

    public async Task<IActionResult> OnPostEndAsync(string kind, CancellationToken cancel)
    {
        if (!await LoadAsync(kind, cancel))
        {
            return NotFound();
        }

        CheckDay();
        return ModelState.IsValid
            ? await SaveAsync(LetterTemplateVersion.End(Form.Kind, Where, ValidFrom!.Value, user.RequiredId, clock.GetUtcNow()), cancel)
            : Show();
    }

    private async Task<IActionResult> SaveAsync(LetterTemplateVersion version, CancellationToken cancel)
    {
        db.Add(version);
        await db.SaveChangesAsync(cancel);
        TempData["Saved"] = true;
        return Redirect($"/admin/legal-aid/letters?region={Where}");
    }

    private void Check()
    {
        foreach (var problem in Form.ProblemsOf(Text))
        {
            ModelState.AddModelError(nameof(Text), sentences.SentenceOf(problem.AsBrokenRule()));
        }
    }

    private void CheckDay()
    {
        if (ValidFrom < Today)
        {
            ModelState.AddModelError(nameof(ValidFrom), texts["Template.NotInThePast"]);
        }
    }

    private PageResult Show()
    {
        Preview = Form.ProblemsOf(Text).Count == 0 ? LetterPaper.Preview(Form, Text!, clock.GetUtcNow()) : null;
        return Page();
    }

    private async Task<bool> LoadAsync(string kind, CancellationToken cancel)
    {
        if (!Enum.TryParse<LetterKind>(kind, out var known) || known.ToString() != kind
            || !RegionCode.TryParse(Region, out var where) || !tree.Has(where) || !user.May(LegalAidModule.EditLetters, where))
        {
            return false;
        }

        (Form, Where) = (templates.FormOf(known), where);
        var versions = await templates.VersionsAsync(where, cancel);
        InForce = templates.InForce(versions, known, where);
        HasOwn = versions.FirstOrDefault(version => version.Kind == known && version.Region == where) is { Ends: false };
        return true;
    }
}
