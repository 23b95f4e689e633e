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

/// <summary>A further group whose means the province does not look into (其他免予核查的人). 法律援助法 42(4).</summary>
[Authorize(LegalAidModule.EditRules)]
public sealed class GroupModel(FabangDb db, RuleVersions versions, CurrentUser user, RulesInForce book, IStringLocalizer<Texts> texts) : PageModel, IOwnRulePage
{
    public AidRuleVersion Version { get; private set; } = null!;

    public bool MayWrite => Version.IsWritten && Version.AuthorId == user.RequiredId;

    /// <summary>Id of the one that is changed; null for another one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Item { get; set; }

    [BindProperty]
    public OwnRuleForm Form { get; set; } = new();

    /// <summary>What it holds for; none is every matter that asks for means.</summary>
    [BindProperty, Breaks("LegalAid.RulesChooseMatters")]
    public List<string> Matters { get; set; } = [];

    public IEnumerable<SelectListItem> AllMatters => Version.Over(book.National).Matters.Where(matter => matter.Way is AidWay.Means or AidWay.MeansOrReason)
        .Select(matter => new SelectListItem(matter.Title.ToString(), matter.Id));

    private AidGroup? Known => Version.Own.Groups.FirstOrDefault(one => one.Id == Item);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Form = new() { From = Version.From };
        if (Known is { } known)
        {
            (Form, Matters) = (OwnRuleForm.Of(known.Title, known.Validity), [.. known.Matters]);
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

        Version.PutGroup(user.RequiredId, Form.Read(Item.OrNull(), "法律援助法#42"), Matters, book.National);
        return await SavedAsync(id, cancel);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Version.RemoveGroup(user.RequiredId, Item ?? "");
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
