using Fabang.Modules.LegalAid.Applications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>What all parts of an application have in common: they belong to a draft of the reader, and lead back to the task list.</summary>
public abstract class SectionPage(FabangDb db, Applying applying) : PageModel
{
    public AidApplication Application { get; private set; } = null!;

    /// <summary>Reads what the page offers to choose from.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Puts into the fields what was filled in before, or what is known from elsewhere.</summary>
    protected abstract Task ShowAsync(CancellationToken cancel);

    /// <summary>Puts into the application what was typed.</summary>
    /// <exception cref="BrokenRuleException">Something is wrong, and stays on the page.</exception>
    protected abstract void Keep();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await ShowAsync(cancel);
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

        Keep();
        await db.SaveChangesAsync(cancel);
        return Redirect($"/legal-aid/apply/{id}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await applying.FindDraftAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Application = found;
        await PrepareAsync(cancel);
        return true;
    }
}
