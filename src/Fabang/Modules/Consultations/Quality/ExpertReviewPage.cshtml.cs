using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>One consultation without names, and the score sheet.</summary>
[Authorize(ConsultationsModule.Review)]
[Viewed(nameof(ExpertReview))]
public sealed class ExpertReviewPageModel(FabangDb db, CurrentUser user, ReviewWork work, ScoreSheets sheets, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel, IRegional
{
    public ExpertReview Review { get; private set; } = null!;

    public ScoreSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<MaskedPost> Posts { get; private set; } = [];

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => Review.Region;

    [BindProperty]
    public List<TypedScore> Scores { get; set; } = [];

    [BindProperty]
    public bool IsFatal { get; set; }

    [BindProperty, StringLength(ExpertReview.LongestRemark), Breaks("Consultations.ReviewNeedsRemark")]
    public string? Remark { get; set; }

    public IEnumerable<SelectListItem> PointChoices => Enumerable.Range(0, Sheet.Most + 1).Reverse()
        .Select(points => points.ToString(CultureInfo.InvariantCulture)).Select(points => new SelectListItem(points, points));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Review.ReviewerId != user.RequiredId)
        {
            var given = Sheet.Criteria.Zip(Scores, (criterion, typed) => new GivenScore(criterion.Id, typed.Points ?? -1, typed.Reason)).ToList();
            Review.HandIn(Sheet, user.RequiredId, given, IsFatal, Remark, clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
        }

        TempData["Saved"] = true;
        return Redirect("/desk/expert-reviews");
    }

    /// <summary>Says beside each criterion what it lacks.</summary>
    private void Check()
    {
        for (var i = 0; i < Sheet.Criteria.Count; i++)
        {
            if (Scores[i].Points is not { } points)
            {
                ModelState.AddModelError($"Scores[{i}].Points", texts["ReviewNeedsAllScores"]);
            }
            else if (points <= Sheet.ReasonUpTo && string.IsNullOrWhiteSpace(Scores[i].Reason))
            {
                ModelState.AddModelError($"Scores[{i}].Reason", texts["ReviewNeedsReason", Sheet.ReasonUpTo]);
            }
        }
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await work.FindAsync(id, cancel) is not { } review)
        {
            return false;
        }

        (Review, Sheet, Posts) = (review, sheets.Of(review), await work.PostsAsync(review, cancel));
        while (Scores.Count < Sheet.Criteria.Count)
        {
            Scores.Add(new TypedScore());
        }

        return true;
    }
}
