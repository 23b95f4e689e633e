using Fabang.Modules.Mediation.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation.Request;

/// <summary>What all parts of a request have in common: they belong to a draft of the reader.</summary>
public abstract class SectionPage(Requesting requesting) : PageModel
{
    public MediationCase Draft { get; private set; } = null!;

    /// <summary>Reads what the page shows, or puts into its fields what was filled in before.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Puts into the fields what was filled in before.</summary>
    protected virtual void Show()
    {
    }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Show();
        return Page();
    }

    /// <summary>Changes the draft, and goes on.</summary>
    /// <param name="next">Where: a part of the request, or empty for this page.</param>
    protected async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, string? next, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change();
        return next is null ? RedirectToPage() : Redirect($"/mediation/request/{id}{next}");
    }

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await requesting.FindDraftAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Draft = found;
        await PrepareAsync(cancel);
        return true;
    }
}
