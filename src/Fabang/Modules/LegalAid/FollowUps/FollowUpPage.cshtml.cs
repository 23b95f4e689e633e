using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Fabang.Modules.Directory;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.FollowUps;

/// <summary>One call-back: whom to call, what they said, or that nobody was reached.</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(AidApplication))]
public sealed class FollowUpPageModel(FollowingUp calls, AidViews views, DirectoryLists lists, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    public FollowUp Call { get; private set; } = null!;

    public AidView View { get; private set; } = null!;

    public RegionCode Region => Call.Region;

    /// <summary>So many tries the region asks for.</summary>
    public int TriesNeeded { get; private set; }

    [BindProperty, Breaks("LegalAid.ChooseSatisfaction")]
    public int? Satisfaction { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseMoney")]
    public bool? AskedForMoney { get; set; }

    [BindProperty, StringLength(FollowUp.LongestText), Breaks("LegalAid.NeedsMoney")]
    public string? Money { get; set; }

    [BindProperty, StringLength(FollowUp.LongestText)]
    public string? Wishes { get; set; }

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid TryId { get; set; } = Guid.CreateVersion7();

    [BindProperty, StringLength(FollowUp.LongestText), Breaks("LegalAid.FollowUpNeedsNote", "LegalAid.FollowUpTryAgain")]
    public string? Note { get; set; }

    public IEnumerable<SelectListItem> Ratings => Enumerable.Range(1, AidCase.BestRating).Reverse()
        .Select(stars => new SelectListItem(texts[$"Rating.{stars}"], stars.ToString(CultureInfo.InvariantCulture)));

    public IEnumerable<SelectListItem> YesOrNo => [new(texts["FollowUp.No"], "false"), new(texts["FollowUp.Yes"], "true")];

    public string LanguageName(string code) => lists.Languages.FirstOrDefault(term => term.Code == code)?.Name ?? code;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostTryAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => calls.TryAsync(Call, TryId, Note, cancel), cancel);

    public Task<IActionResult> OnPostReachAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => calls.ReachAsync(Call, View, Answer(), cancel), cancel);

    public Task<IActionResult> OnPostGiveUpAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => calls.GiveUpAsync(Call, View, cancel), cancel);

    private FollowUpAnswer Answer() => new(
        Satisfaction ?? throw new BrokenRuleException("LegalAid.ChooseSatisfaction"),
        AskedForMoney ?? throw new BrokenRuleException("LegalAid.ChooseMoney"),
        AskedForMoney is true ? Money?.Trim() : null,
        string.IsNullOrWhiteSpace(Wishes) ? null : Wishes.Trim());

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

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await calls.FindAsync(id, cancel) is not { } call || await views.FindAsync(one => one.Id == call.ApplicationId, cancel) is not { } view)
        {
            return false;
        }

        (Call, View, TriesNeeded) = (call, view, await calls.TriesAsync(call.Region, cancel));
        return true;
    }
}
