using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Mediation.Cases;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Desk;

/// <summary>Registers a dispute that a court, the police or another office referred, or that the committee takes up by itself (移送、主动调解).</summary>
[Authorize(MediationModule.Receive)]
public sealed class TakeModel(CurrentUser user, Taking taking, Mediators mediators, IStringLocalizer<Texts> texts) : PageModel
{
    private IReadOnlyList<MediationCommittee> _committees = [];

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, Required]
    public MediationSource? Source { get; set; }

    [BindProperty, StringLength(Referral.LongestBy), Breaks("Mediation.NeedsOrgan")]
    public string? By { get; set; }

    [BindProperty, Required]
    public TimeKind? Time { get; set; } = TimeKind.BeforeFiling;

    [BindProperty, Required, Breaks("Mediation.ChooseCommittee")]
    public Guid? Committee { get; set; }

    [BindProperty, Required]
    public DisputeType? Type { get; set; }

    [BindProperty, Required, StringLength(RequestFacts.LongestStory)]
    public string? Story { get; set; }

    [BindProperty, Required, StringLength(RequestFacts.LongestWanted)]
    public string? Wanted { get; set; }

    [BindProperty, Range(0, (double)RequestFacts.MostAmount)]
    public decimal? Amount { get; set; }

    [BindProperty]
    public bool HasViolence { get; set; }

    [BindProperty]
    public bool HasMinor { get; set; }

    [BindProperty, Required, StringLength(PartyFacts.LongestName)]
    public string? FirstName { get; set; }

    [BindProperty, StringLength(40), Breaks("Accounts.BadPhone", "Mediation.SamePhone")]
    public string? FirstPhone { get; set; }

    [BindProperty, Required, StringLength(PartyFacts.LongestName)]
    public string? OtherName { get; set; }

    [BindProperty, StringLength(40)]
    public string? OtherPhone { get; set; }

    public IEnumerable<SelectListItem> Sources => Enum.GetValues<MediationSource>().Where(one => one is not MediationSource.Request).Select(one => new SelectListItem(texts[$"MediationSource.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> Times => Enum.GetValues<TimeKind>().Select(one => new SelectListItem(texts[$"TimeKind.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> Types => Enum.GetValues<DisputeType>().Select(one => new SelectListItem(texts[$"DisputeType.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> Committees => _committees.Select(one => new SelectListItem(one.Name, one.Id.ToString()));

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var committee = _committees.FirstOrDefault(one => one.Id == Committee) ?? throw new BrokenRuleException("Mediation.ChooseCommittee");
        await taking.TakeAsync(
            SendingId, committee, new Referral(Source!.Value, Typed(By), Time!.Value),
            new RequestFacts(Type!.Value, Story!.Trim(), Wanted!.Trim(), Amount, HasViolence, HasMinor),
            (new(FirstName!.Trim(), PhoneNumber.ParseIfGiven(FirstPhone), null, null), new(OtherName!.Trim(), PhoneNumber.ParseIfGiven(OtherPhone), null, null)), cancel);
        return Redirect($"/desk/mediation/{SendingId}");
    }

    private async Task LoadAsync(CancellationToken cancel) => _committees = await mediators.CommitteesWithinAsync(user.RegionsFor(MediationModule.Receive), cancel);

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
