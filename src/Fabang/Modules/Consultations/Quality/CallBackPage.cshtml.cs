using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>One call-back: what was asked and answered, how it was rated, and what the person was told; or the corrected answer, for who writes it.</summary>
[Authorize(ConsultationsModule.Answer)]
[Viewed(nameof(CallBack))]
public sealed class CallBackPageModel(
    CurrentUser user, CallBackList list, CallingBack calling, ConsultationViews views, ChatViews chats, ChatLines lines, Colleagues colleagues,
    RegionSettings settings, Responders responders) : PageModel, IRegional
{
    public CallBack CallBack { get; private set; } = null!;

    /// <summary>The consultation; null where it is about a talk.</summary>
    public ConsultationView? View { get; private set; }

    /// <summary>The talk; null where it is about a consultation.</summary>
    public ChatView? Talk { get; private set; }

    public IReadOnlyList<ChatLine> Lines { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Lawyers { get; private set; } = [];

    public int TriesNeeded { get; private set; }

    public string? CorrectorName { get; private set; }

    public string Number => (View?.Matter ?? Talk!.Matter).Number;

    public string Heading => (View?.Matter ?? Talk!.Matter).Title;

    public Grade? Grade => View is { } view ? view.Consultation.Grade : Talk!.Conversation.Grade;

    public IReadOnlyList<RatingReason> Reasons => View is { } view ? view.Consultation.RatingReasons : Talk!.Conversation.RatingReasons;

    public string? Comment => View is { } view ? view.Consultation.RatingComment : Talk!.Conversation.RatingComment;

    public bool MayHandle => CallBack.Status is CallBackStatus.Open && user.May(ConsultationsModule.Manage, CallBack.Region);

    /// <summary>The duty manager may ask another lawyer while no corrected answer is there.</summary>
    public bool MayAskAnother => !CallBack.IsDone && user.May(ConsultationsModule.Manage, CallBack.Region) && CallBack.LawyerId != user.RequiredId;

    public bool MayCorrect => CallBack.Status is CallBackStatus.Correcting && CallBack.CorrectorId == user.RequiredId;

    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region => CallBack.Region;

    public Guid ReaderId => user.RequiredId;

    public string FilePath => $"/desk/call-backs/{CallBack.Id}?handler=File&file={{0}}";

    [BindProperty, StringLength(500), Breaks("Consultations.CallBackNeedsNote")]
    public string? Note { get; set; }

    [BindProperty, StringLength(CallBack.LongestText), Breaks("Consultations.CallBackNeedsSaid")]
    public string? Said { get; set; }

    [BindProperty, StringLength(CallBack.LongestText), Breaks("Consultations.CallBackNeedsTold")]
    public string? Told { get; set; }

    [BindProperty, Breaks("Consultations.ChooseColleague", "Consultations.ColleagueHasConflict")]
    public Guid? Lawyer { get; set; }

    [BindProperty, StringLength(Consultation.LongestText), Breaks("Consultations.AnswerNeedsText")]
    public string? Text { get; set; }

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [TempData]
    public bool Saved { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, [FromServices] FileStore store, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && (Talk is { } talk ? await chats.FileAsync(talk, file, cancel) : View!.Files.SingleOrDefault(found => found.Id == file)) is { } sent
            ? await store.SendAsync(sent, Response, cancel) : NotFound();

    public Task<IActionResult> OnPostTryAsync(Guid id, CancellationToken cancel) => HandleAsync(id, () => calling.TryAsync(CallBack, user.RequiredId, Note, cancel), stay: true, cancel);

    public Task<IActionResult> OnPostExplainAsync(Guid id, CancellationToken cancel) => HandleAsync(id, () => calling.ExplainAsync(CallBack, user.RequiredId, Said, Told, cancel), stay: false, cancel);

    public Task<IActionResult> OnPostGiveUpAsync(Guid id, CancellationToken cancel) => HandleAsync(id, () => calling.GiveUpAsync(CallBack, user.RequiredId, Told, cancel), stay: false, cancel);

    public Task<IActionResult> OnPostLetCorrectAsync(Guid id, CancellationToken cancel) => HandleAsync(id, () => calling.LetCorrectAsync(CallBack, user.RequiredId, Said ?? CallBack.Said, Lawyer, cancel), stay: false, cancel);

    public async Task<IActionResult> OnPostCorrectAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || CallBack.CorrectorId != user.RequiredId)
        {
            return NotFound();
        }

        return await DoAsync(() => calling.CorrectAsync(CallBack, user.RequiredId, SendingId, Text, cancel), stay: false);
    }

    private async Task<IActionResult> HandleAsync(Guid id, Func<Task> act, bool stay, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && user.May(ConsultationsModule.Manage, CallBack.Region) ? await DoAsync(act, stay) : NotFound();

    private async Task<IActionResult> DoAsync(Func<Task> act, bool stay)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await act();
        Saved = true;
        return stay ? RedirectToPage() : Redirect("/desk/call-backs");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await list.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        CallBack = found;
        if (found.IsTalk)
        {
            Talk = await chats.FindAsync(conversation => conversation.Id == found.SubjectId, cancel);
            Lines = await lines.AllAsync(Talk!.Conversation, user.RequiredId, cancel);
        }
        else
        {
            View = await views.FindAsync(consultation => consultation.Id == found.SubjectId, cancel);
        }

        TriesNeeded = await settings.GetAsync(QualityRules.Tries, found.Region, cancel);
        if (MayAskAnother)
        {
            Lawyers = await colleagues.ChoicesAsync(found.Region, except: null, cancel);
        }

        CorrectorName = found.CorrectorId is { } corrector ? (await responders.OfAsync(corrector, cancel)).Name : null;
        return true;
    }
}
