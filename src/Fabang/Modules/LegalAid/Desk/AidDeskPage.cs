using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>A page of the centre about one application of its regions; others do not exist.</summary>
public abstract class AidDeskPage(AidViews views, CurrentUser user, RegionTree tree) : PageModel, IRegional
{
    public AidView View { get; private set; } = null!;

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => View.Application.Region;

    public string RegionName => tree.FullName(Region);

    /// <summary>Whether the page is about the case: before aid was given it does not exist.</summary>
    protected virtual bool NeedsCase => false;

    /// <summary>Whether the page is about the notice of an organ: for what a person applied for it does not exist.</summary>
    protected virtual bool NeedsNotice => false;

    protected virtual Task PrepareAsync(CancellationToken cancel) => Task.CompletedTask;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    /// <summary>Does something with it, and leads back to the application.</summary>
    protected async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel)
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
        return Redirect($"/desk/legal-aid/{id}");
    }

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var regions = tree.Below(user.RegionsFor(LegalAidModule.Handle));
        if (await views.FindAsync(application => application.Id == id && (regions == null || regions.Contains(application.Region)), cancel) is not { } view
            || (NeedsCase && view.Case is null) || (NeedsNotice && view.Application.Notice is null))
        {
            return false;
        }

        View = view;
        await PrepareAsync(cancel);
        return true;
    }
}
