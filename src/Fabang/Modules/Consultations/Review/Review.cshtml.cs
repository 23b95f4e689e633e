using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Review;

/// <summary>One answer whose articles have changed: as they were cited, as they read now, and what the lawyer makes of it.</summary>
[Authorize(ConsultationsModule.Answer)]
[Viewed("Post")]
public sealed class ReviewModel(CurrentUser user, ConsultationViews views, ReviewList list, Reviewing reviewing, LawFinder laws) : PageModel, IRegional
{
    public ConsultationView View { get; private set; } = null!;

    public Post Answer { get; private set; } = null!;

    public IReadOnlyList<AnswerReview> Open { get; private set; } = [];

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => View.Consultation.Region;

    public Guid ReaderId => user.RequiredId;

    public string FilePath => $"/desk/consultations/{View.Consultation.Id}?handler=File&file={{0}}";

    [BindProperty, Required, StringLength(Consultation.LongestText), Breaks("Consultations.AnswerNeedsText")]
    public string? Text { get; set; }

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [TempData]
    public bool Saved { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostConfirmAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await reviewing.ConfirmAsync(Answer, user.RequiredId, cancel);
        return Done();
    }

    public async Task<IActionResult> OnPostAmendAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await reviewing.AmendAsync(View, Answer, user.RequiredId, SendingId, Text!, cancel);
        return Done();
    }

    /// <summary>The words as they were cited and as they read now, with what differs marked.</summary>
    public async Task<(ChangedText Old, ChangedText New)> WordsAsync(AnswerReview review)
    {
        var cited = Answer.Citations.Single(citation => citation.Id == review.CitationId).Text;
        var now = review.NewNumber is { } number ? (await laws.CitableAsync($"{review.Law}#{number}"))?.Text : null;
        return ChangedText.Of(cited, now ?? "");
    }

    private RedirectResult Done()
    {
        Saved = true;
        return Redirect("/desk/consultations/reviews");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindAsync(consultation => consultation.Posts.Any(post => post.Id == id), cancel) is not { } view
            || view.Consultation.Posts.Single(post => post.Id == id) is not { Kind: PostKind.Answer } answer || !list.IsFor(view.Consultation, answer))
        {
            return false;
        }

        (View, Answer) = (view, answer);
        Open = [.. view.Reviews.Where(review => review.PostId == id && review.Status is ReviewStatus.Open)];
        return true;
    }
}
