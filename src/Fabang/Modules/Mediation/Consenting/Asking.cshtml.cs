using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Consenting;

/// <summary>The mediator asks all parties for something, and sees what they said. A mediator beside the first sees it too.</summary>
[Authorize(MediationModule.Mediate)]
[Viewed(nameof(MediationCase))]
public sealed class AskingModel(CurrentUser user, MediationViews views, ConsentRequests requests, IStringLocalizer<Texts> texts) : PageModel, IRegional
{
    private IReadOnlyList<Mediator> _free = [];

    public MediationView View { get; private set; } = null!;

    public IReadOnlyList<ConsentRequest> Requests { get; private set; } = [];

    public RegionCode Region => View.Case.Region;

    public bool MayAsk => View.Case.IsOpen && View.Case.MediatorId == user.Id;

    /// <summary>The page makes it; what was asked under it once is not asked again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, Breaks("Mediation.ChooseConsent", "Mediation.AskedAlready", "Mediation.TooManyAsked")]
    public ConsentKind? Kind { get; set; }

    [BindProperty, Breaks("Mediation.BadExtension", "Mediation.ClockIsOver")]
    public DateOnly? Until { get; set; }

    [BindProperty, Breaks("Mediation.ChooseMediator")]
    public Guid? Beside { get; set; }

    [BindProperty, StringLength(PartyFacts.LongestName), Breaks("Mediation.NeedsGuestName")]
    public string? Name { get; set; }

    [BindProperty, Breaks("Mediation.ChooseRelation")]
    public GuestRelation? Relation { get; set; }

    [BindProperty, StringLength(40), Breaks("Accounts.BadPhone", "Mediation.SamePhone")]
    public string? Phone { get; set; }

    [BindProperty, StringLength(ConsentRequest.LongestReason), Breaks("Mediation.NeedsReason")]
    public string? Reason { get; set; }

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<ConsentKind>().Select(one => new SelectListItem(texts[$"ConsentKind.{one}"], one.ToString()));

    public IEnumerable<SelectListItem> Mediators => _free.Select(one => new SelectListItem(one.Name, one.AccountId.ToString())).Prepend(new(texts["Choose.None"], ""));

    public IEnumerable<SelectListItem> Relations => Enum.GetValues<GuestRelation>().Select(one => new SelectListItem(texts[$"GuestRelation.{one}"], one.ToString())).Prepend(new(texts["Choose.None"], ""));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || View.Case.MediatorId != user.Id)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await (Kind switch
        {
            ConsentKind.LongerTime => requests.AskForTimeAsync(View, SendingId, Until, Reason, cancel),
            ConsentKind.CoMediator => requests.AskForMediatorAsync(View, SendingId, Beside, Reason, cancel),
            ConsentKind.Guest => requests.AskForGuestAsync(View, SendingId, Name, Relation, Phone, Reason, cancel),
            _ => throw new BrokenRuleException("Mediation.ChooseConsent"),
        });
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindOfMediatorAsync(id, user.RequiredId, cancel) is not { Case.ClockFrom: not null } view)
        {
            return false;
        }

        (View, Requests) = (view, await requests.OfAsync(id, cancel));
        _free = MayAsk ? await requests.FreeAsync(view.Case, cancel) : [];
        return true;
    }
}
