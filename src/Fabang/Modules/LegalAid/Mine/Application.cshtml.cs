using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Mine;

/// <summary>The person's own application and case: whose turn it is, what was decided and done, and what they can do now.</summary>
[Authorize]
public sealed class ApplicationModel(CurrentUser user, AidViews views, OwnApplication own, RegionTree tree, LiveTopics topics, FileStore store, IStringLocalizer<Texts> texts) : PageModel
{
    public AidView View { get; private set; } = null!;

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    [Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "LegalAid.TooManyPapers", "LegalAid.NeedsSomething")]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty, StringLength(AidApplication.LongestText)]
    public string? Note { get; set; }

    [BindProperty, StringLength(AidObjection.LongestText), Breaks("LegalAid.NeedsStory", "LegalAid.NothingToObject")]
    public string? Story { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseKind")]
    public AidRequestKind? Kind { get; set; }

    [BindProperty, StringLength(AidRequest.LongestText), Breaks("LegalAid.NeedsWords")]
    public string? AskStory { get; set; }

    [BindProperty, Breaks("LegalAid.BadRating", "LegalAid.AlreadyRated")]
    public int? Rating { get; set; }

    [BindProperty, StringLength(500)]
    public string? Comment { get; set; }

    public string Topic => topics.Protect([MatterTopics.Of(View.Matter.Id)]);

    public string RegionName => tree.FullName(View.Application.Region);

    public string FilePath => $"/my/legal-aid/{View.Application.Id}?handler=File&file={{0}}";

    public bool MayRate => View.Case is { EndedAt: not null, Rating: null };

    public string Tone => View.Application.Status switch
    {
        ApplicationStatus.Refused or ApplicationStatus.DeemedWithdrawn or ApplicationStatus.Withdrawn or ApplicationStatus.NoticeWithdrawn => "plain",
        ApplicationStatus.Supplementing => "amber",
        ApplicationStatus.Granted or ApplicationStatus.Emergency or ApplicationStatus.Notified => View.Case?.Status is AidCaseStatus.Terminated ? "plain" : "jade",
        _ => "blue",
    };

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<AidRequestKind>().Select(kind => new SelectListItem(texts[$"AidRequestKind.{kind}"], kind.ToString()));

    public IEnumerable<SelectListItem> Ratings => Enumerable.Range(1, AidCase.BestRating).Reverse()
        .Select(stars => new SelectListItem(texts[$"Rating.{stars}"], stars.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What the person can do now; each leads to its form further down.</summary>
    public IReadOnlyList<(string Url, string Text)> Ways =>
    [
        .. View.Application.Status is ApplicationStatus.Supplementing or ApplicationStatus.Emergency ? [("#supply", texts["Supply.Title"].Value)] : Array.Empty<(string, string)>(),
        .. View.MaySignAgreement ? [($"/my/legal-aid/{View.Application.Id}/agreement", texts["Agreement.Way"].Value)] : Array.Empty<(string, string)>(),
        .. View.MayObject ? [("#object", texts["Object.Way"].Value)] : Array.Empty<(string, string)>(),
        .. MayRate ? [("#rate", texts["Rate.Title"].Value)] : Array.Empty<(string, string)>(),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    /// <summary>What changes while the page is open, for the live part.</summary>
    public async Task<IActionResult> OnGetPartAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Partial("/Modules/LegalAid/Mine/_Progress.cshtml", this) : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && View.Papers.FirstOrDefault(sent => sent.File.Id == file).File is { } found ? await store.SendAsync(found, Response, cancel) : NotFound();

    public Task<IActionResult> OnPostSupplyAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.SupplyAsync(View, Files, Note, cancel), cancel);

    public Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.WithdrawAsync(View, cancel), cancel);

    public Task<IActionResult> OnPostObjectAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.ObjectAsync(View, SendingId, Story, cancel), cancel);

    public Task<IActionResult> OnPostRequestAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.RequestAsync(View, SendingId, Kind, AskStory, cancel), cancel);

    public Task<IActionResult> OnPostRateAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => own.RateAsync(View, Rating, Comment, cancel), cancel);

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

    /// <summary>Somebody else's application does not exist.</summary>
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        if (await views.FindAsync(application => application.Id == id && application.PersonId == person, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
