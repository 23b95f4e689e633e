using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.PeerReviews;

/// <summary>A closed case as its reviewer sees it: what happened, what was done, and the file, without the sheet of who the person is and how they live.</summary>
[Authorize(LegalAidModule.PeerReview)]
[Viewed(nameof(AidApplication))]
public sealed class GiveReviewModel(PeerReviewing reviewing, AidViews views, AidCheck check, FileStore store) : PageModel, IRegional
{
    public PeerReview Review { get; private set; } = null!;

    public AidView View { get; private set; } = null!;

    public string MatterName { get; private set; } = "";

    public RegionCode Region => Review.Region;

    [BindProperty, Range(0, AidCase.BestScore), Breaks("LegalAid.BadScore")]
    public int? Score { get; set; }

    [BindProperty, StringLength(PeerReview.LongestText), Breaks("LegalAid.NeedsReviewComment")]
    public string? Comment { get; set; }

    [BindProperty, StringLength(500), Breaks("LegalAid.NeedsReason")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && View.CaseFiles.FirstOrDefault(one => one.Stored.Id == file).Stored is { } found ? await store.SendAsync(found, Response, cancel) : NotFound();

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => reviewing.GiveAsync(Review, Score, Comment, cancel), cancel);

    public Task<IActionResult> OnPostDeclineAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => reviewing.DeclineAsync(Review, Reason, cancel), cancel);

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel)
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
        return Redirect("/desk/legal-aid/reviews");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await reviewing.FindAsync(id, cancel) is not { } review || await views.FindAsync(one => one.Id == review.ApplicationId, cancel) is not { Case: { } aid } view)
        {
            return false;
        }

        (Review, View, MatterName) = (review, view, await check.NameOfAsync(aid.MatterCode, aid.Region, cancel));
        return true;
    }
}
