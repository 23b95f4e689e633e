using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Cooperations;

/// <summary>What another centre asks to have checked: whom it is about and what is asked, and nothing else of the application.</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(AidCooperation))]
public sealed class CooperationModel(Cooperating cooperating, RegionTree tree) : PageModel, IRegional
{
    public AidCooperation Cooperation { get; private set; } = null!;

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => Cooperation.Region;

    public string AskingName => tree.FullName(Cooperation.AskingRegion);

    [BindProperty, StringLength(AidCooperation.LongestText), Breaks("LegalAid.NeedsFinding")]
    public string? Answer { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

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

        await cooperating.ReplyAsync(Cooperation, Answer, cancel);
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await cooperating.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Cooperation = found;
        return true;
    }
}
