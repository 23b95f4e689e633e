using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Consultations.Desk.Templates;
using Fabang.Modules.Consultations.Desk.Todo;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Offers;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>
/// One consultation on the desk: read it, take it, find the law, answer. The buttons stand in one form, so that
/// what is typed is kept whatever is pressed.
/// </summary>
[Authorize(ConsultationsModule.Answer)]
[Viewed("Consultation")]
public sealed partial class WorkModel(
    CurrentUser user, DeskReach reach, KeptOffers kept, ConsultationViews views, DeskLists lists, Claiming claiming, Answering answering, ConflictChecks conflicts, LawFinder laws,
    NoteStart notes, TemplateBook templates, EarlierMatters earlier, Leases leases, LiveTopics topics) : PageModel, IRegional
{
    private const int FoundMost = 10;

    public ConsultationView View { get; private set; } = null!;

    /// <summary>What else there is to do, beside the case.</summary>
    public DeskList List { get; private set; } = null!;

    public AnswerDraft Draft { get; private set; } = null!;

    public IReadOnlyList<CitableArticle> Picked { get; private set; } = [];

    public IReadOnlyList<FoundArticle> Found { get; private set; } = [];

    [BindProperty(SupportsGet = true), StringLength(200)]
    public string? Words { get; set; }

    [BindProperty, StringLength(Consultation.LongestText), Breaks("Consultations.AnswerNeedsText")]
    public string? Text { get; set; }

    /// <summary>The advice note that goes with the answer.</summary>
    [BindProperty]
    public NoteForm? Note { get; set; }

    /// <summary>Time limits that the person's answers point to, for the lawyer to judge.</summary>
    public IReadOnlyList<IntakeLimit> Limits { get; private set; } = [];

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    public bool IsMine => View.Consultation.Status is ConsultationStatus.Claimed && View.Consultation.LawyerId == user.RequiredId;

    public bool MayHandOver => IsMine || (user.May(ConsultationsModule.Manage, View.Consultation.Region)
        && View.Consultation.Status is ConsultationStatus.Claimed or ConsultationStatus.Waiting);

    /// <summary>Of what waits, and of what they have: what the check for conflicts says.</summary>
    public ConflictOutcome Conflict { get; private set; }

    /// <summary>
    /// What waits is read by those in whose way no conflict of interest stands; what a colleague has taken is theirs and the duty
    /// manager's: others see who has it, and no more.
    /// </summary>
    public bool MayRead => (View.Consultation.Status is ConsultationStatus.Waiting && Conflict is ConflictOutcome.Clear && !IsKeptForAnother)
        || View.Consultation.LawyerId == user.RequiredId
        || View.Consultation.Posts.Any(post => post.AuthorId == user.RequiredId)
        || user.May(ConsultationsModule.Manage, View.Consultation.Region);

    /// <summary>While it waits and is offered to one lawyer: the offer.</summary>
    public Offer? Offer { get; private set; }

    public bool IsMyOffer => Offer?.LawyerId == user.RequiredId;

    private bool IsKeptForAnother => Offer is not null && !IsMyOffer;

    public bool MayClaim => View.Consultation.Status is ConsultationStatus.Waiting && Conflict is ConflictOutcome.Clear
        && (!IsKeptForAnother || user.May(ConsultationsModule.Manage, View.Consultation.Region));

    /// <summary>Who has it, or may take it, may say that they must not.</summary>
    public bool MayDeclare => IsMine || (View.Consultation.Status is ConsultationStatus.Waiting && Conflict is not ConflictOutcome.Conflict);

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => View.Consultation.Region;

    public string Heading => MayRead ? View.Matter.Title : View.Matter.Number;

    public string CaseTopic => MatterTopics.Of(View.Matter.Id);

    /// <summary>One stream for the case and the list.</summary>
    public string Topics => topics.Protect([CaseTopic, .. ListTopics.Split(' ')]);

    /// <summary>The list beside the case, with the case marked.</summary>
    public string ListPath => $"/desk/consultations?handler=Part&open={View.Consultation.Id}";

    /// <summary>What the list beside the case looks at.</summary>
    public string ListTopics => $"{MatterTopics.Desk} {ConversationTopics.Queue} {ConversationTopics.OfLawyer(user.RequiredId)}";

    public Guid ReaderId => user.RequiredId;

    public string FilePath => $"/desk/consultations/{View.Consultation.Id}?handler=File&file={{0}}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await Presence.TouchAsync(leases, user.RequiredId);
        await CheckAsync(cancel);
        List = await lists.LoadAsync(id, cancel);
        if (IsMine)
        {
            await LoadToolsAsync(cancel);
        }

        return Page();
    }

    public async Task<IActionResult> OnGetPartAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await CheckAsync(cancel);
        return Partial("/Modules/Consultations/Desk/_Case.cshtml", this);
    }

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, bool small, [FromServices] FileStore store, [FromServices] Thumbnails thumbnails, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await CheckAsync(cancel);
        return MayRead && View.Files.SingleOrDefault(found => found.Id == file) is { } sent
            ? await (small ? store.SendSmallAsync(thumbnails, sent, Response, cancel) : store.SendAsync(sent, Response, cancel))
            : NotFound();
    }

    public async Task<IActionResult> OnPostClaimAsync(Guid id, [FromServices] Responders responders, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await claiming.ClaimAsync(View.Consultation, View.Matter, await responders.OfAsync(user.RequiredId, cancel), user.May(ConsultationsModule.Manage, Region), cancel);
        return RedirectToPage();
    }

    /// <summary>Who it is kept for passes it on.</summary>
    public async Task<IActionResult> OnPostPassAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await kept.PassAsync(id, user.RequiredId, cancel);
        return Redirect("/desk/consultations");
    }

    /// <summary>Keeps what is typed; the script calls it while typing.</summary>
    public Task<IActionResult> OnPostSaveAsync(Guid id, CancellationToken cancel) => KeepAsync(id, null, cancel);

    public Task<IActionResult> OnPostSearchAsync(Guid id, CancellationToken cancel) => KeepAsync(id, null, cancel);

    public Task<IActionResult> OnPostCiteAsync(Guid id, string article, CancellationToken cancel) => KeepAsync(id, draft => draft.Cite(article), cancel);

    public Task<IActionResult> OnPostUnciteAsync(Guid id, string article, CancellationToken cancel) => KeepAsync(id, draft => draft.Uncite(article), cancel);

    /// <summary>Takes over a time limit that the person's answers point to.</summary>
    public async Task<IActionResult> OnPostFillAsync(Guid id, string? limit, CancellationToken cancel)
    {
        var found = (await notes.LimitsAsync(id, cancel)).FirstOrDefault(one => one.Id == limit && one.EndsOn is not null);
        var typed = Note?.Content ?? AdviceContent.None;
        return await KeepAsync(id, found is null ? null : draft => draft.Write(typed with { ExpiresOn = found.EndsOn, ExpiryReason = found.Title }), cancel, "note");
    }

    /// <summary>Keeps what is typed; the page then has room for one thing more to do.</summary>
    public Task<IActionResult> OnPostMoreAsync(Guid id, CancellationToken cancel) => KeepAsync(id, null, cancel, "note");

    public async Task<IActionResult> OnPostAnswerAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Note ??= new NoteForm();
        notes.Check(Note, nameof(Note), ModelState);

        if (!ModelState.IsValid)
        {
            return await OnGetAsync(id, cancel);
        }

        await answering.SendAsync(View, user.RequiredId, SendingId, Text, Note.Content, cancel);
        return RedirectToPage("Work", new { id });
    }

    private async Task<IActionResult> KeepAsync(Guid id, Action<AnswerDraft>? also, CancellationToken cancel, string place = "law")
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!IsMine)
        {
            throw new BrokenRuleException("Consultations.NotYours");
        }

        if (!ModelState.IsValid)
        {
            return await OnGetAsync(id, cancel);
        }

        await Presence.TouchAsync(leases, user.RequiredId);
        await answering.KeepAsync(id, user.RequiredId, Text, Note?.Content ?? AdviceContent.None, also, cancel);
        return RedirectToPage(null, null, new { id, words = Words, showsTemplates = ShowsTemplates ? true : (bool?)null }, place);
    }

    private async Task CheckAsync(CancellationToken cancel)
    {
        if (View.Consultation.Status is ConsultationStatus.Waiting)
        {
            Offer = await kept.FindAsync(View.Consultation.Id, cancel);
        }

        if (IsMine || View.Consultation.Status is ConsultationStatus.Waiting)
        {
            Conflict = await conflicts.LookAndSaveAsync(View.Matter, user.RequiredId, cancel);
        }
    }

    private async Task LoadToolsAsync(CancellationToken cancel)
    {
        Draft = await answering.DraftAsync(View.Consultation.Id, user.RequiredId, cancel);
        Text ??= Draft.Text;
        Note = (Note ?? await notes.BeginAsync(View, Draft, cancel)).WithRoom();
        Limits = await notes.LimitsAsync(View.Consultation.Id, cancel);
        var question = View.Consultation.Posts.Last(post => !post.IsOfLawyer()).Text;
        var words = ModelState.GetFieldValidationState(nameof(Words)) is ModelValidationState.Invalid ? null : Words;
        Found = await laws.FindAsync(string.IsNullOrWhiteSpace(words) ? question : words, View.Consultation.Region, FoundMost, cancel);
        await LoadBesideAsync(cancel);
        List<CitableArticle> picked = [];
        foreach (var article in Draft.Articles)
        {
            if (await laws.CitableAsync(article, cancel) is { } found)
            {
                picked.Add(found);
            }
        }

        Picked = picked;
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindAsync(consultation => consultation.Id == id, cancel) is not { } view
            || !await reach.MayAsync(view.Consultation, cancel))
        {
            return false;
        }

        View = view;
        return true;
    }
}
