using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics.Danger;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Mine;

/// <summary>The person's own consultation: whose turn it is, what was answered, and what they can do now.</summary>
[Authorize]
public sealed class ConsultationModel(
    CurrentUser user, ConsultationViews views, OwnConsultation own, AskingOn asking, RegionTree tree, LiveTopics topics, FileStore store, DangerSigns dangers, Aftermaths aftermaths,
    IStringLocalizer<Texts> texts) : PageModel
{
    public ConsultationView View { get; private set; } = null!;

    /// <summary>What came of their rating and their complaint.</summary>
    public Aftermath Aftermath { get; private set; } = null!;

    public int FollowUpsLeft { get; private set; }

    public bool MayReopen { get; private set; }

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, StringLength(Consultation.LongestText)]
    [Breaks("Consultations.FollowUpNeedsText", "Consultations.ReopeningNeedsText")]
    public string? Text { get; set; }

    [BindProperty]
    [Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "Consultations.TooManyFiles")]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty, Breaks("Consultations.ChooseGrade")]
    public Grade? Grade { get; set; }

    [BindProperty]
    public List<RatingReason> Reasons { get; set; } = [];

    [BindProperty, StringLength(500)]
    public string? Comment { get; set; }

    public string Topic => topics.Protect([MatterTopics.Of(Matter.Id)]);

    public string RegionName => tree.FullName(Consultation.Region);

    public string FilePath => $"/my/consultations/{Consultation.Id}?handler=File&file={{0}}";

    public IEnumerable<SelectListItem> Grades => Enum.GetValues<Grade>().Reverse().Select(grade => new SelectListItem(texts[$"Grade.{grade}"], grade.ToString()));

    public IEnumerable<SelectListItem> ReasonChoices => Enum.GetValues<RatingReason>().Select(reason => new SelectListItem(texts[$"Reason.{reason}"], reason.ToString()));

    public bool MayAskOn => Consultation.Status is ConsultationStatus.Answered && FollowUpsLeft > 0;

    public bool MayRate => Consultation.AnsweredAt is not null && Consultation.Grade is null;

    /// <summary>Where help is, while it goes on and their words give a sign of danger.</summary>
    public IReadOnlyList<DangerSign> Dangers => dangers.Of(Consultation);

    /// <summary>What the person can do now, most likely first; each leads to its form further down.</summary>
    public IReadOnlyList<(string Url, string Text)> Ways => Consultation.Status is not ConsultationStatus.Answered ? [] :
    [
        .. MayAskOn ? [("#ask-on", texts["Mine.AskOn"].Value)] : Array.Empty<(string, string)>(),
        .. MayRate ? [("#rate", texts["Mine.RateWay"].Value)] : Array.Empty<(string, string)>(),
    ];

    /// <summary>Changes when other forms are due: until then what is being typed stays.</summary>
    public string FormsVersion => $"{Consultation.Status}-{Consultation.Posts.Count}-{Consultation.Grade}";

    private Consultation Consultation => View.Consultation;

    private Matter Matter => View.Matter;

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    /// <summary>What changes while the page is open, for the live part.</summary>
    public async Task<IActionResult> OnGetPartAsync(Guid id) =>
        await LoadAsync(id) ? Partial("/Modules/Consultations/Mine/_Progress.cshtml", this) : NotFound();

    /// <summary>The forms for what can be done now, for the live part.</summary>
    public async Task<IActionResult> OnGetFormsAsync(Guid id) =>
        await LoadAsync(id) ? Partial("/Modules/Consultations/Mine/_Forms.cshtml", this) : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, bool small, [FromServices] Thumbnails thumbnails, CancellationToken cancel) =>
        await LoadAsync(id) && View.Files.SingleOrDefault(found => found.Id == file) is { } sent
            ? await (small ? store.SendSmallAsync(thumbnails, sent, Response, cancel) : store.SendAsync(sent, Response, cancel))
            : NotFound();

    public Task<IActionResult> OnPostAskOnAsync(Guid id) => ChangeAsync(id, () => own.AskOnAsync(View, SendingId, Text, Files));

    public Task<IActionResult> OnPostReopenAsync(Guid id) => ChangeAsync(id, () => own.ReopenAsync(View, SendingId, Text, Files));

    public Task<IActionResult> OnPostRateAsync(Guid id) => ChangeAsync(id, () => own.RateAsync(View, Grade, Reasons, Comment));

    public Task<IActionResult> OnPostCloseAsync(Guid id) => ChangeAsync(id, () => own.CloseAsync(View));

    public Task<IActionResult> OnPostWithdrawAsync(Guid id) => ChangeAsync(id, () => own.WithdrawAsync(View));

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change();
        return RedirectToPage(null, null, null, Text is not null && dangers.In(Text).Count > 0 ? "help" : null);
    }

    /// <summary>Somebody else's consultation does not exist.</summary>
    private async Task<bool> LoadAsync(Guid id)
    {
        var person = user.RequiredId;
        if (await views.FindAsync(consultation => consultation.Id == id && consultation.PersonId == person) is not { } view)
        {
            return false;
        }

        View = view;
        Aftermath = await aftermaths.OfAsync(id, isTalk: false);
        FollowUpsLeft = await asking.LeftAsync(Consultation);
        MayReopen = await asking.MayReopenAsync(Consultation);
        return true;
    }
}
