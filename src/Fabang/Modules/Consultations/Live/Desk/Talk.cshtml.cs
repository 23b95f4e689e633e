using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics.Danger;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live.Desk;

/// <summary>One conversation on the desk: read the story, take it, talk, ask a colleague in, hand it on, end it or go on in writing.</summary>
[Authorize(ConsultationsModule.Answer)]
[Viewed("Conversation")]
public sealed class TalkModel(
    FabangDb db, CurrentUser user, ChatViews views, ChatLines lines, TalkLists lists, Colleagues colleagues, Responders responders, ConflictChecks conflicts, Assignees assignees, Chat chat, Saying saying,
    Leases leases)
    : PageModel, ITalkPage, IRegional
{
    /// <summary>Whether they were in it once, and may read what was said. Not asked of those who are in it now.</summary>
    private bool _tookPart;

    public ChatView View { get; private set; } = null!;

    public IReadOnlyList<ChatLine> Lines { get; private set; } = [];

    public TalkList List { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    /// <summary>What came with the story.</summary>
    public IReadOnlyList<StoredFile> Papers { get; private set; } = [];

    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public Guid FileSendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, StringLength(Consultation.LongestText), Breaks("Consultations.ChatNeedsText")]
    public string? Text { get; set; }

    [BindProperty, Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned")]
    public IFormFile? Upload { get; set; }

    [BindProperty, Breaks("Consultations.ChooseColleague", "Consultations.ColleagueNotOnDuty", "Consultations.ColleagueHasConflict", "Consultations.NoFreeSeat", "Consultations.HasItAlready")]
    public Guid? Colleague { get; set; }

    public bool IsMine => View.Conversation.Status is ConversationStatus.Open && View.Conversation.LawyerId == user.RequiredId;

    /// <summary>The duty manager may give it to another: what waits, and what a colleague has.</summary>
    public bool MayAssign => !IsMine && View.Conversation.Status is ConversationStatus.Waiting or ConversationStatus.Open && user.May(ConsultationsModule.Manage, Region);

    public bool MaySay => View.Conversation.IsWith(user.RequiredId);

    /// <summary>Of what waits: what the check for conflicts says.</summary>
    public ConflictOutcome Conflict { get; private set; }

    /// <summary>
    /// What waits is read by those in whose way no conflict of interest stands; what a colleague has is theirs, whom they asked in, and the
    /// duty manager's: others see who has it, and no more.
    /// </summary>
    public bool MayRead => (IsWaiting && Conflict is ConflictOutcome.Clear) || MaySay || _tookPart
        || View.Conversation.LawyerId == user.RequiredId || user.May(ConsultationsModule.Manage, View.Conversation.Region);

    public bool MayTake => View.Conversation.Status is ConversationStatus.Waiting && Conflict is ConflictOutcome.Clear;

    private bool IsWaiting => View.Conversation.Status is ConversationStatus.Waiting or ConversationStatus.Booked;

    /// <summary>The help is for the person; here the sign stands at the head.</summary>
    IReadOnlyList<DangerSign>? ITalkPage.Dangers => null;

    public int OtherReadTo => View.Conversation.PersonReadTo;

    public string Address => $"/desk/talks/{View.Conversation.Id}";

    public string Heading => MayRead ? View.Matter.Title : View.Matter.Number;

    public Guid ReaderId => user.RequiredId;

    public RegionCode Region => View.Conversation.Region;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await Presence.TouchAsync(leases, user.RequiredId);
        List = await lists.LoadAsync(id, cancel);
        Lines = MayRead ? await lines.AllAsync(View.Conversation, user.RequiredId, cancel) : [];
        Papers = MayRead ? await views.PapersAsync(View, cancel) : [];
        Others = IsMine ? await colleagues.ChoicesAsync(Region, user.RequiredId, cancel)
            : MayAssign ? [.. (await assignees.OfAsync(View, cancel)).Select(colleagues.Choice)] : [];
        return Page();
    }

    public async Task<IActionResult> OnGetPartAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Partial("/Modules/Consultations/Live/Desk/_Head.cshtml", this) : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, [FromServices] FileStore store, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && MayRead && await views.FileAsync(View, file, cancel) is { } sent ? await store.SendAsync(sent, Response, cancel) : NotFound();

    public Task<IActionResult> OnPostTakeAsync(Guid id, [FromServices] Taking taking, CancellationToken cancel) =>
        ChangeAsync(id, async () => await taking.TakeAsync(id, await MeAsync(cancel), cancel), cancel);

    public Task<IActionResult> OnPostSayAsync(Guid id, CancellationToken cancel) => DoAsync(id, () =>
    {
        MustBeIn();
        return saying.SayAsync(this, user.RequiredId, Request, cancel);
    }, cancel);

    public Task<IActionResult> OnPostReadAsync(Guid id, int number, CancellationToken cancel) => QuietlyAsync(id, () => chat.ReadAsync(View.Conversation, byPerson: false, number, cancel), cancel);

    public Task<IActionResult> OnPostTypingAsync(Guid id, CancellationToken cancel) => QuietlyAsync(id, () => chat.WriteAsync(View.Conversation, byPerson: false), cancel);

    public Task<IActionResult> OnPostReturnAsync(Guid id, [FromServices] Talks talks, CancellationToken cancel) => ChangeAsync(id, () => talks.ReturnAsync(View, user.RequiredId, cancel), cancel);

    public Task<IActionResult> OnPostEndAsync(Guid id, [FromServices] Talks talks, CancellationToken cancel) => ChangeAsync(id, () =>
    {
        MustBeIn();
        return talks.EndAsync(View, user.RequiredId, cancel);
    }, cancel);

    public Task<IActionResult> OnPostHandOverAsync(Guid id, [FromServices] Taking taking, CancellationToken cancel) =>
        ChangeAsync(id, async () => await taking.HandToAsync(id, await ChosenAsync(cancel), await MeAsync(cancel), cancel), cancel);

    public Task<IActionResult> OnPostInviteAsync(Guid id, [FromServices] Taking taking, CancellationToken cancel) =>
        ChangeAsync(id, async () => await taking.InviteAsync(View, await ChosenAsync(cancel), await MeAsync(cancel), cancel), cancel);

    public Task<IActionResult> OnPostAssignAsync(Guid id, [FromServices] Taking taking, CancellationToken cancel) => DoAsync(id, async () =>
    {
        if (!user.May(ConsultationsModule.Manage, Region))
        {
            return NotFound();
        }

        // Pressed twice: they have it already.
        if (View.Conversation.Status is not ConversationStatus.Open || View.Conversation.LawyerId != Colleague)
        {
            var lawyer = (await assignees.OfAsync(View, cancel)).SingleOrDefault(one => one.Id == Colleague) ?? throw new BrokenRuleException("Consultations.ChooseColleague");
            await taking.AssignAsync(id, await responders.OfAsync(lawyer.Id, cancel), user.RequiredId, cancel);
        }

        return LocalRedirect(Address);
    }, cancel);

    /// <summary>Ends the talk and opens the answer to it, with the articles it will rest on.</summary>
    public Task<IActionResult> OnPostOpinionAsync(Guid id, [FromServices] Turning turning, CancellationToken cancel) =>
        ChangeAsync(id, async () => await turning.TurnAsync(View, user.RequiredId, await MeAsync(cancel), cancel), cancel);

    private Task<Responder> MeAsync(CancellationToken cancel) => responders.OfAsync(user.RequiredId, cancel);

    private async Task<Responder> ChosenAsync(CancellationToken cancel) =>
        (await colleagues.InAsync(Region, cancel)).SingleOrDefault(lawyer => lawyer.Id == Colleague) ?? throw new BrokenRuleException("Consultations.ChooseColleague");

    private void MustBeIn()
    {
        if (!MaySay)
        {
            throw new BrokenRuleException("Consultations.LiveNotYours");
        }
    }

    private Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel) => DoAsync(id, async () =>
    {
        await change();
        return LocalRedirect(View.Conversation.Status is ConversationStatus.TurnedToQuestion ? View.Matter.DeskPath : Address);
    }, cancel);

    private async Task<IActionResult> QuietlyAsync(Guid id, Func<Task> act, CancellationToken cancel)
    {
        if (!ModelState.IsValid || !await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        MustBeIn();
        await act();
        return new NoContentResult();
    }

    private async Task<IActionResult> DoAsync(Guid id, Func<Task<IActionResult>> act, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        return ModelState.IsValid ? await act() : await OnGetAsync(id, cancel);
    }

    /// <summary>Another region's conversation is not forbidden but absent: staff cannot probe for it.</summary>
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindAsync(conversation => conversation.Id == id, cancel) is not { } view || !user.May(ConsultationsModule.Answer, view.Conversation.Region))
        {
            return false;
        }

        View = view;
        Conflict = IsWaiting ? await conflicts.LookAndSaveAsync(view.Matter, user.RequiredId, cancel) : ConflictOutcome.Clear;
        _tookPart = !MaySay && await db.Set<ChatMessage>().AnyAsync(message => message.ConversationId == id && message.SenderId == user.RequiredId, cancel);
        return true;
    }
}
