using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Answer;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Mine;

/// <summary>A party's own page of a mediation: whose turn it is, who mediates, and what they can do now.</summary>
[Authorize]
public sealed class MediationModel(
    OwnMediations own, TakingPart part, Mediators mediators, RegionTree tree, LiveTopics topics, FileStore store, IStringLocalizer<Texts> texts) : PageModel
{
    private IReadOnlyList<Mediator> _choices = [];

    public MediationView View { get; private set; } = null!;

    public MediationParty Me { get; private set; } = null!;

    [BindProperty, Breaks("Mediation.AlreadyAnswered", "Mediation.ChooseAnswer")]
    public PartyAnswer? Given { get; set; }

    [BindProperty, Breaks("Mediation.ChooseMediator")]
    public Guid? First { get; set; }

    [BindProperty]
    public Guid? Second { get; set; }

    [BindProperty]
    public Guid? Third { get; set; }

    [BindProperty, Breaks("Mediation.SayYesOrNo")]
    public bool? Accepts { get; set; }

    [BindProperty, StringLength(MediationCase.LongestReason), Breaks("Mediation.NeedsReason")]
    public string? Reason { get; set; }

    [BindProperty]
    [Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "Mediation.TooManyPapers", "Mediation.NeedsFile")]
    public List<IFormFile> Files { get; set; } = [];

    public string Topic => topics.Protect([MatterTopics.Of(View.Matter.Id)]);

    public string RegionName => tree.FullName(View.Case.Region);

    public bool MayChoose => PartyMay.Choose(View.Case, Me);

    public bool MayObject => PartyMay.Object(View.Case, Me);

    public bool MayLeave => PartyMay.Leave(View.Case, Me);

    public IReadOnlyList<StoredFile> Papers => PartyMay.Papers(View, Me);

    public string? ActorName => View.Matter.NextActor is NextActor.OtherParty && Me.Status is PartyStatus.Invited ? texts["Mine.YouAnswer"] : View.ActorName;

    public string Tone => View.Case.Status switch
    {
        MediationStatus.Agreed or MediationStatus.Closed => "jade",
        MediationStatus.Ended or MediationStatus.NotAccepted or MediationStatus.Withdrawn => "plain",
        _ => "blue",
    };

    public IEnumerable<SelectListItem> MediatorChoices => _choices.Select(one => new SelectListItem(one.Name, one.AccountId.ToString())).Prepend(new(texts["Choose.None"], ""));

    public IEnumerable<SelectListItem> Answers => new[] { PartyAnswer.Agree, PartyAnswer.Refuse, PartyAnswer.Later }.Select(one => new SelectListItem(texts[$"PartyAnswer.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> YesOrNo => [new(texts["Yes"], "true"), new(texts["No"], "false")];

    /// <summary>What the party can do now; each leads to its form further down.</summary>
    public IReadOnlyList<(string Url, string Text)> Ways =>
    [
        .. View.Case.Status is MediationStatus.Inviting && Me.Status is PartyStatus.Invited ? [("#answer", texts["Answer.Title"].Value)] : Array.Empty<(string, string)>(),
        .. MayChoose ? [("#choose", texts["Choose.Title"].Value)] : Array.Empty<(string, string)>(),
        .. View.Case.IsOpen && Me.TakesPart ? [($"/my/mediation/{View.Case.Id}/room", texts["Room.Joint"].Value), ($"/my/mediation/{View.Case.Id}/private", texts["Room.Private"].Value), ($"/my/mediation/{View.Case.Id}/offers", texts["Offers.Title"].Value)] : Array.Empty<(string, string)>(),
        .. View.Case.Status is MediationStatus.Signing or MediationStatus.Agreed or MediationStatus.Closed && Me.TakesPart ? [($"/my/mediation/{View.Case.Id}/agreement", texts["Agreement.Title"].Value)] : Array.Empty<(string, string)>(),
        .. View.Case.Status is MediationStatus.Agreed or MediationStatus.Closed && Me.TakesPart ? [($"/my/mediation/{View.Case.Id}/after", texts["After.Title"].Value)] : Array.Empty<(string, string)>(),
        .. View.Case.Status is MediationStatus.Disclosed && !Me.AgreedToDisclosed ? [("#disclosed", texts["Disclosed.Title"].Value)] : Array.Empty<(string, string)>(),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    /// <summary>What changes while the page is open, for the live part.</summary>
    public async Task<IActionResult> OnGetPartAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Partial("/Modules/Mediation/Mine/_Progress.cshtml", this) : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && Papers.FirstOrDefault(sent => sent.Id == file) is { } found ? await store.SendAsync(found, Response, cancel) : NotFound();

    public Task<IActionResult> OnPostAnswerAsync(Guid id, CancellationToken cancel) =>
        ChangeAsync(id, () => part.AnswerAsync(View, Me, Given ?? throw new BrokenRuleException("Mediation.ChooseAnswer"), cancel), cancel);

    public Task<IActionResult> OnPostChooseAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => part.ChooseAsync(View, Me, [First, Second, Third], cancel), cancel);

    public Task<IActionResult> OnPostDisclosedAsync(Guid id, CancellationToken cancel) =>
        ChangeAsync(id, () => part.SayToDisclosedAsync(View, Me, Accepts ?? throw new BrokenRuleException("Mediation.SayYesOrNo"), cancel), cancel);

    public Task<IActionResult> OnPostObjectAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => part.ObjectAsync(View, Me, Reason, cancel), cancel);

    public Task<IActionResult> OnPostLeaveAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => part.LeaveAsync(View, Me, cancel), cancel);

    public Task<IActionResult> OnPostPapersAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => part.AttachAsync(View, Me, Files, cancel), cancel);

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
        return RedirectToPage();
    }

    /// <summary>A mediation in which the reader is no party does not exist.</summary>
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await own.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        (View, Me) = found;
        _choices = MayChoose ? await mediators.ForAsync(View.Case.Region, View.Case.Former, cancel) : [];
        return true;
    }
}
