using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Publishing.Masking;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Publishing.Desk;

/// <summary>One publication: the words as they were written beside the text that everybody is to read; to prepare it, or to decide on what another prepared.</summary>
[Authorize(ConsultationsModule.Manage)]
[Viewed(nameof(Publication))]
public sealed class PublicationPageModel(
    CurrentUser user, PublicationList list, PublicationWork work, ConsultationViews views, KnownNames names, TextMasks masks, Responders responders, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    public Publication Publication { get; private set; } = null!;

    public ConsultationView View { get; private set; } = null!;

    public PublicationSource Source { get; private set; } = null!;

    /// <summary>Who prepared it; empty where nobody has begun.</summary>
    public string EditorName { get; private set; } = "";

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => Publication.Region;

    /// <summary>Whether this person is the second pair of eyes.</summary>
    public bool MayReview => Publication.Status is PublicationStatus.InReview && Publication.EditorId != user.RequiredId
        && !View.Consultation.Posts.Any(post => post.IsOfLawyer() && post.AuthorId == user.RequiredId);

    /// <summary>Something was written since the text was made.</summary>
    public bool HasNewer => Publication.UpToPost > 0 && View.Consultation.Posts.Count > Publication.UpToPost;

    [BindProperty, StringLength(PublicationText.LongestTitle), Breaks("Consultations.PublicationNeedsTitle", "Consultations.PublicationTitleTells")]
    public string? Title { get; set; }

    [BindProperty, StringLength(LongestText), Breaks("Consultations.PublicationNeedsQuestion", "Consultations.PublicationQuestionTells")]
    public string? Question { get; set; }

    [BindProperty, StringLength(LongestText), Breaks("Consultations.PublicationNeedsAnswer", "Consultations.PublicationAnswerTells")]
    public string? Answer { get; set; }

    /// <summary>How many posts the editor saw.</summary>
    [BindProperty]
    public int Seen { get; set; }

    /// <summary>The version of the publication that the editor saw.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What another saved while this editor typed; null where nobody did.</summary>
    public PublicationText? SavedMeanwhile { get; private set; }

    [BindProperty, StringLength(Publication.LongestReason), Breaks("Consultations.PublicationNeedsReason")]
    public string? Reason { get; set; }

    [TempData]
    public string? Note { get; set; }

    /// <summary>Several posts may stand in one text.</summary>
    public const int LongestText = 4 * Consultation.LongestText;

    private PublicationText Typed => new(Title?.Trim(), Question?.Trim(), Answer?.Trim());

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        (Title, Question, Answer) = Publication.Text == PublicationText.None ? Source.Proposal : Publication.Text;
        (Seen, Version) = (View.Consultation.Posts.Count, Publication.Version);
        return Page();
    }

    public Task<IActionResult> OnPostSaveAsync(Guid id, CancellationToken cancel) =>
        DoAsync(id, "Publication.Now.Saved", stay: true, () => work.KeepAsync(id, user.RequiredId, Typed, Version, cancel), cancel);

    public Task<IActionResult> OnPostHandInAsync(Guid id, CancellationToken cancel) =>
        DoAsync(id, "Publication.Now.HandedIn", stay: false, () => work.HandInAsync(id, user.RequiredId, Typed, Seen, Version, cancel), cancel);

    public Task<IActionResult> OnPostDeclineAsync(Guid id, CancellationToken cancel) =>
        DoAsync(id, "Publication.Now.Declined", stay: false, () => work.DeclineAsync(id, user.RequiredId, Reason, cancel), cancel);

    public Task<IActionResult> OnPostPassAsync(Guid id, CancellationToken cancel) =>
        DoAsync(id, "Publication.Now.Passed", stay: false, () => work.PassAsync(id, user.RequiredId, cancel), cancel);

    public Task<IActionResult> OnPostSendBackAsync(Guid id, CancellationToken cancel) =>
        DoAsync(id, "Publication.Now.SentBack", stay: false, () => work.SendBackAsync(id, user.RequiredId, Reason, cancel), cancel);

    public Task<IActionResult> OnPostTakeDownAsync(Guid id, CancellationToken cancel) =>
        DoAsync(id, "Publication.Now.TakenDown", stay: true, () => work.TakeDownAsync(id, user.RequiredId, Reason, cancel), cancel);

    /// <summary>What in the prepared text may still tell who somebody is: the program points at it, people decide.</summary>
    public IReadOnlyList<(string Words, MaskKind Kind)> Left() =>
        [.. masks.Of([Title ?? "", Question ?? "", Answer ?? ""], []).SelectMany(text => text.Pieces).Where(piece => piece.Kind is not null).Select(piece => (piece.Words, piece.Kind!.Value)).Distinct()];

    private async Task<IActionResult> DoAsync(Guid id, string note, bool stay, Func<Task> act, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            await act();
        }
        catch (BrokenRuleException broken) when (broken.Code == "Consultations.PublicationChanged")
        {
            // What was typed stays; who has read what the other saved may save over it.
            SavedMeanwhile = Publication.Text;
            ModelState.Remove(nameof(Version));
            Version = Publication.Version;
            throw;
        }

        Note = note;
        return stay ? RedirectToPage() : Redirect("/desk/publications");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await list.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Publication = found;
        View = (await views.FindAsync(consultation => consultation.Id == found.ConsultationId, cancel))!;
        Source = PublicationSource.Of(View.Consultation, masks, await names.OfAsync(View.Consultation, cancel), texts);
        EditorName = found.EditorId is { } editor ? (await responders.OfAsync(editor, cancel)).Name : "";
        return true;
    }
}
