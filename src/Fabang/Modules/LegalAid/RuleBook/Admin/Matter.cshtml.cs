using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>A further matter that the province gives legal aid for (其他事项). 法律援助法 31(9), 32(5).</summary>
[Authorize(LegalAidModule.EditRules)]
public sealed class MatterModel(FabangDb db, RuleVersions versions, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel, IOwnRulePage
{
    public AidRuleVersion Version { get; private set; } = null!;

    public bool MayWrite => Version.IsWritten && Version.AuthorId == user.RequiredId;

    /// <summary>Id of the one that is changed; null for another one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Item { get; set; }

    [BindProperty]
    public OwnRuleForm Form { get; set; } = new();

    [BindProperty, Required, Breaks("LegalAid.RulesChooseWay")]
    public AidWay? Way { get; set; }

    public IEnumerable<SelectListItem> Ways => new[] { AidWay.Means, AidWay.NoMeans }.Select(way => new SelectListItem(texts[$"RuleWay.{way}"], way.ToString()));

    private AidMatter? Known => Version.Own.Matters.FirstOrDefault(one => one.Id == Item);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Form = new() { From = Version.From };
        if (Known is { } known)
        {
            (Form, Way) = (OwnRuleForm.Of(known.Title, known.Validity), known.Way);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Form.Check(ModelState, texts);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var way = Way!.Value;
        Version.PutMatter(user.RequiredId, Form.Read(Item.OrNull(), way is AidWay.NoMeans ? "法律援助法#32" : "法律援助法#31"), way);
        return await SavedAsync(id, cancel);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Version.RemoveMatter(user.RequiredId, Item ?? "");
        return await SavedAsync(id, cancel);
    }

    private async Task<IActionResult> SavedAsync(Guid id, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        TempData[nameof(VersionModel.Note)] = "Rules.NowSaved";
        return Redirect($"/admin/legal-aid/rules/versions/{id}");
    }

    /// <summary>What is changed must be there; nothing was found where it is not.</summary>
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await versions.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Version = found;
        return string.IsNullOrEmpty(Item) || Known is not null;
    }
}
