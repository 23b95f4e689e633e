using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Offers;

/// <summary>Offers as somebody reads them.</summary>
/// <param name="Me">The party who reads; null for the mediator, who answers none.</param>
public sealed record ShownOffers(MediationView View, OfferExchange Exchange, MediationParty? Me)
{
    public string NameOf(Guid? party) => View.Case.Parties.FirstOrDefault(one => one.Id == party)?.Name ?? "–";

    public bool MayAnswer(Offer offer) => View.Case.IsOpen && offer.Status is OfferStatus.Open && Me is { } me && me.Side != offer.Side && !offer.Accepters.Contains(me.Id);

    public bool MayWithdraw(Offer offer) => View.Case.IsOpen && offer.Status is OfferStatus.Open && Me?.Id == offer.PartyId;
}
