using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics.Danger;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Live.Mine;

/// <summary>The person's conversation: their place in the queue and what else they can do, then the talk itself.</summary>
[Authorize]
public sealed class TalkModel(
    CurrentUser user, ChatViews views, ChatLines lines, LiveQueue queue, Bookings bookings, OwnTalk own, Chat chat, Saying saying,
    RegionSettings settings, Aftermaths aftermaths, TalkHelp help, Moments moments, IStringLocalizer<Texts> texts) : PageModel, ITalkPage
{
    public ChatView View { get; private set; } = null!;

    public IReadOnlyList<ChatLine> Lines { get; private set; } = [];

    /// <summary>What came of their rating and their complaint.</summary>
    public Aftermath Aftermath { get; private set; } = null!;

    /// <summary>While they wait: where they stand.</summary>
    public Arrival? Standing { get; private set; }

    /// <summary>Times at which they may come back.</summary>
    public IReadOnlyList<DateTimeOffset> Times { get; private set; } = [];

    public IEnumerable<SelectListItem> TimeChoices => Times.Select(time => new SelectListItem(moments.DateAndTime(time), time.ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>Changes when the part that says where it stands must be shown anew.</summary>
    public string Version => $"{View.Conversation.Version}-{Standing?.Place}-{Standing?.Lawyers}-{Standing?.Wait?.Minutes}-{Times.Count}";

    public Limit AnswerLimit { get; private set; } = null!;

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public Guid FileSendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, StringLength(Consultation.LongestText), Breaks("Consultations.ChatNeedsText")]
    public string? Text { get; set; }

    [BindProperty, Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned")]
    public IFormFile? Upload { get; set; }

    [BindProperty, Breaks("Consultations.LiveSlotIsGone", "Consultations.LiveSlotIsPast")]
    public DateTimeOffset? Time { get; set; }

    [BindProperty, Breaks("Consultations.ChooseGrade")]
    public Grade? Grade { get; set; }

    [BindProperty]
    public List<RatingReason> Reasons { get; set; } = [];

    [BindProperty, StringLength(500)]
    public string? Comment { get; set; }

    public IEnumerable<SelectListItem> Grades => Enum.GetValues<Grade>().Reverse().Select(grade => new SelectListItem(texts[$"Grade.{grade}"], grade.ToString()));

    public IEnumerable<SelectListItem> ReasonChoices => Enum.GetValues<RatingReason>().Select(reason => new SelectListItem(texts[$"Reason.{reason}"], reason.ToString()));

    public int OtherReadTo => View.Conversation.StaffReadTo;

    public string Address => $"/my/talks/{View.Conversation.Id}";

    public bool MaySay => View.Conversation.IsAlive;

    /// <summary>Of all that they said, while it goes on.</summary>
    public IReadOnlyList<DangerSign>? Dangers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Lines = await lines.AllAsync(View.Conversation, user.RequiredId, cancel);
        return Page();
    }

    /// <summary>Where it stands and what can be done now.</summary>
    public async Task<IActionResult> OnGetPartAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Partial("/Modules/Consultations/Live/Mine/_Standing.cshtml", this) : NotFound();

    /// <summary>Where help is, as soon as their words give a sign of danger.</summary>
    public async Task<IActionResult> OnGetHelpAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Partial("/Modules/Consultations/Live/Mine/_Help.cshtml", Dangers) : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, [FromServices] FileStore store, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && await views.FileAsync(View, file, cancel) is { } sent ? await store.SendAsync(sent, Response, cancel) : NotFound();

    public Task<IActionResult> OnPostSayAsync(Guid id, CancellationToken cancel) => DoAsync(id, () => saying.SayAsync(this, user.RequiredId, Request, cancel), cancel);

    public Task<IActionResult> OnPostReadAsync(Guid id, int number, CancellationToken cancel) => QuietlyAsync(id, () => chat.ReadAsync(View.Conversation, byPerson: true, number, cancel), cancel);

    public Task<IActionResult> OnPostTypingAsync(Guid id, CancellationToken cancel) => QuietlyAsync(id, () => chat.WriteAsync(View.Conversation, byPerson: true), cancel);

    public Task<IActionResult> OnPostLeaveAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.LeaveAsync(View, cancel), cancel);

    public Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.EndAsync(View, cancel), cancel);

    public Task<IActionResult> OnPostQuestionAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.TurnAsync(View, cancel), cancel);

    public Task<IActionResult> OnPostBookAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.BookAsync(View, Time, cancel), cancel);

    public Task<IActionResult> OnPostComeBackAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.ComeBackAsync(View, cancel), cancel);

    public Task<IActionResult> OnPostRateAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.RateAsync(View, Grade, Reasons, Comment, cancel), cancel);

    private Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel) => DoAsync(id, async () =>
    {
        await change();
        return LocalRedirect(View.Conversation.Status is ConversationStatus.TurnedToQuestion ? View.Matter.PersonPath : Address);
    }, cancel);

    /// <summary>For the script alone: there is nothing to show.</summary>
    private async Task<IActionResult> QuietlyAsync(Guid id, Func<Task> act, CancellationToken cancel)
    {
        if (!ModelState.IsValid || !await FindAsync(id, cancel))
        {
            return NotFound();
        }

        await act();
        return new NoContentResult();
    }

    private async Task<IActionResult> DoAsync(Guid id, Func<Task<IActionResult>> act, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        return ModelState.IsValid ? await act() : await OnGetAsync(id, cancel);
    }

    /// <summary>Somebody else's conversation does not exist.</summary>
    private async Task<bool> FindAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        View = (await views.FindAsync(conversation => conversation.Id == id && conversation.PersonId == person, cancel))!;
        return View is not null;
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return false;
        }

        var conversation = View.Conversation;
        Aftermath = await aftermaths.OfAsync(conversation.Id, isTalk: true, cancel);
        AnswerLimit = await settings.GetAsync(ConsultationLimits.Answer, conversation.Region, cancel);
        Dangers = await help.OfAsync(conversation, cancel);
        if (conversation.Status is ConversationStatus.Waiting)
        {
            Standing = await queue.StandingAsync(conversation, cancel);
            Times = await bookings.FreeAsync(conversation.Region, cancel);
        }

        return true;
    }
}
