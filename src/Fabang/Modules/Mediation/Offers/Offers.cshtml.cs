using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Mine;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Modules.Mediation.Offers;

/// <summary>The offers of both sides, and making or answering one (方案).</summary>
[Authorize]
public sealed class OffersModel(OwnMediations own, Offering offering, LiveTopics topics) : PageModel
{
    public const int LongestPayments = 2000;

    public MediationView View { get; private set; } = null!;

    public MediationParty Me { get; private set; } = null!;

    public OfferExchange Exchange { get; private set; } = null!;

    public string Topic => topics.Protect([RoomTopics.Of(View.Case.Id, null)]);

    /// <summary>The page makes it; what was offered under it once is not offered again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    [BindProperty, Breaks("Mediation.NeedsPayer")]
    public Guid? Payer { get; set; }

    [BindProperty]
    public Guid? Payee { get; set; }

    [BindProperty, Range(0, (double)RequestFacts.MostAmount)]
    public decimal? Total { get; set; }

    [BindProperty, StringLength(LongestPayments), Breaks("Mediation.SumIsNotTotal", "Mediation.BadDates", "Mediation.BadPayments")]
    public string? Payments { get; set; }

    [BindProperty, StringLength(OfferTerms.LongestDuties), Breaks("Mediation.OfferIsEmpty", "Mediation.OfferIsOver", "Mediation.NotYourOffer", "Mediation.IsSettled", "Mediation.RoomClosed")]
    public string? Duties { get; set; }

    public IEnumerable<SelectListItem> Payers => Names();

    public IEnumerable<SelectListItem> Payees => Names();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetPartAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Partial("/Modules/Mediation/Offers/_Offers.cshtml", new ShownOffers(View, Exchange, Me)) : NotFound();

    public Task<IActionResult> OnPostProposeAsync(Guid id, CancellationToken cancel) => ChangeAsync(
        id, () => offering.ProposeAsync(View, Me, SendingId, new OfferToMake(Payer, Payee, Total, PaymentLines.Read(Payments), Duties).Read(), cancel), cancel);

    public Task<IActionResult> OnPostAcceptAsync(Guid id, Guid offer, CancellationToken cancel) => ChangeAsync(id, () => offering.AcceptAsync(View, Me, offer, cancel), cancel);

    public Task<IActionResult> OnPostRejectAsync(Guid id, Guid offer, CancellationToken cancel) => ChangeAsync(id, () => offering.RejectAsync(View, Me, offer, cancel), cancel);

    public Task<IActionResult> OnPostWithdrawAsync(Guid id, Guid offer, CancellationToken cancel) => ChangeAsync(id, () => offering.WithdrawAsync(View, Me, offer, cancel), cancel);

    private IEnumerable<SelectListItem> Names() => View.Case.TakingPart.Select(party => new SelectListItem(party.Name, party.Id.ToString())).Prepend(new("–", ""));

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
        if (await own.FindAsync(id, cancel) is not { View.Case.ClockFrom: not null, Me.TakesPart: true } found)
        {
            return false;
        }

        (View, Me, Exchange) = (found.View, found.Me, await offering.OfAsync(id, cancel));
        return true;
    }
}
