using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>A page where a matter or a group of a province is written, changed or taken out, as long as the version is written.</summary>
public abstract class OwnRulePage(FabangDb db, RuleVersions versions, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel
{
    public AidRuleVersion Version { get; private set; } = null!;

    public bool MayWrite => Version.IsWritten && Version.AuthorId == user.RequiredId;

    /// <summary>Id of the one that is changed; null for another one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Item { get; set; }

    [BindProperty]
    public OwnRuleForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Form = string.IsNullOrEmpty(Item) ? new() { From = Version.From } : Show(Item);
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

        Put(user.RequiredId);
        return await SavedAsync(id, cancel);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Remove(user.RequiredId, Item ?? "");
        return await SavedAsync(id, cancel);
    }

    protected IStringLocalizer<Texts> T => texts;

    /// <summary>Whether the version has it.</summary>
    protected abstract bool Has(string id);

    /// <summary>Fills what only this page asks for.</summary>
    /// <returns>The rest, as it would be typed.</returns>
    protected abstract OwnRuleForm Show(string id);

    /// <summary>Writes what was typed into the version.</summary>
    protected abstract void Put(Guid by);

    /// <summary>Takes it out of the version.</summary>
    protected abstract void Remove(Guid by, string id);

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
        return string.IsNullOrEmpty(Item) || Has(Item);
    }
}
