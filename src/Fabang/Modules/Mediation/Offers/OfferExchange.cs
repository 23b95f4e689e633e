using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Offers;

/// <summary>
/// All offers of one mediation, in the order in which they were made (方案往来). Only ever added to. Of each side one at most is open; only the other side says yes or no, and
/// all of it must say yes; once one is accepted nothing moves any more, until the mediator opens the exchange again because the agreement was not signed.
/// </summary>
public sealed class OfferExchange : Entity
{
    private readonly List<Offer> _offers = [];

    private OfferExchange()
    {
    }

    /// <summary>The offer on which all agree; null while there is none.</summary>
    public Guid? SettledId { get; private set; }

    public IReadOnlyList<Offer> Offers => _offers;

    public Offer? Settled => _offers.Find(offer => offer.Id == SettledId);

    /// <summary>It has the id of the mediation.</summary>
    public static OfferExchange Of(Guid mediation) => new() { Id = mediation };

    public Offer? OpenOf(Side side) => _offers.Find(offer => offer.Side == side && offer.Status is OfferStatus.Open);

    /// <summary>A party offers something. What their side had open is replaced; what the other side has open is answered by it with no.</summary>
    /// <exception cref="BrokenRuleException">All is agreed already, or the terms do not add up.</exception>
    public void Propose(Guid id, MediationParty party, OfferTerms terms, DateTimeOffset now)
    {
        if (_offers.Exists(offer => offer.Id == id))
        {
            return;
        }

        MustBeUnsettled();
        terms.Ensure(now.DayInChina());
        OpenOf(party.Side)?.Move(OfferStatus.Replaced, now);
        _offers.Find(offer => offer.Side != party.Side && offer.Status is OfferStatus.Open)?.Move(OfferStatus.Rejected, now);
        _offers.Add(Offer.Make(id, Id, party, terms, now));
        Raise(new OffersMoved(Id, now));
    }

    /// <summary>A party of the other side says yes. When all of that side have, it is agreed.</summary>
    /// <param name="id">Which offer.</param>
    /// <param name="party">Who says it.</param>
    /// <param name="side">All who take part on that party's side.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BrokenRuleException">It is no longer open, or their own side's.</exception>
    public void Accept(Guid id, MediationParty party, IReadOnlyCollection<MediationParty> side, DateTimeOffset now)
    {
        var offer = ForAnswer(id, party);
        offer.SayYes(party.Id);
        if (side.All(one => offer.Accepters.Contains(one.Id)))
        {
            OpenOf(party.Side)?.Move(OfferStatus.Replaced, now);
            offer.Move(OfferStatus.Accepted, now);
            SettledId = offer.Id;
        }

        Raise(new OffersMoved(Id, now));
    }

    /// <summary>A party of the other side says no.</summary>
    /// <exception cref="BrokenRuleException">It is no longer open, or their own side's.</exception>
    public void Reject(Guid id, MediationParty party, DateTimeOffset now)
    {
        ForAnswer(id, party).Move(OfferStatus.Rejected, now);
        Raise(new OffersMoved(Id, now));
    }

    /// <summary>Who made it takes it back, while nobody has answered for good.</summary>
    /// <exception cref="BrokenRuleException">It is no longer open, or another's.</exception>
    public void Withdraw(Guid id, MediationParty party, DateTimeOffset now)
    {
        MustBeUnsettled();
        if (_offers.Find(offer => offer.Id == id && offer.PartyId == party.Id) is not { } offer)
        {
            throw new BrokenRuleException("Mediation.NotYourOffer");
        }

        offer.Move(OfferStatus.Withdrawn, now);
        Raise(new OffersMoved(Id, now));
    }

    /// <summary>What was agreed was not signed, and is talked about again: the offer stays accepted as it was, and new ones may follow.</summary>
    public void Reopen(DateTimeOffset now)
    {
        SettledId = null;
        Raise(new OffersMoved(Id, now));
    }

    private Offer ForAnswer(Guid id, MediationParty party)
    {
        MustBeUnsettled();
        return _offers.Find(offer => offer.Id == id) switch
        {
            { Status: OfferStatus.Open } offer when offer.Side != party.Side => offer,
            { Status: OfferStatus.Open } => throw new BrokenRuleException("Mediation.NotYourOffer"),
            _ => throw new BrokenRuleException("Mediation.OfferIsOver"),
        };
    }

    private void MustBeUnsettled()
    {
        if (SettledId is not null)
        {
            throw new BrokenRuleException("Mediation.IsSettled");
        }
    }
}
