using System.Text.Json;
using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Offers;

/// <summary>
/// What one side offers to end the dispute (调解方案). What it says is never changed: who thinks again makes a new one. It is a concession made for the sake of peace, and proves
/// nothing against who made it: 《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百零七条.
/// </summary>
public sealed class Offer
{
    public static readonly StateTable<OfferStatus> Moves = new()
    {
        [OfferStatus.Open] = [OfferStatus.Accepted, OfferStatus.Rejected, OfferStatus.Replaced, OfferStatus.Withdrawn],
    };

    private Offer()
    {
    }

    /// <summary>From the form, so that what is sent twice is one.</summary>
    public Guid Id { get; private init; }

    public Guid ExchangeId { get; private init; }

    public Side Side { get; private init; }

    /// <summary>The party who made it.</summary>
    public Guid PartyId { get; private init; }

    /// <summary>What is offered, as it is kept.</summary>
    public string TermsKept { get; private init; } = "";

    public OfferTerms Terms => JsonSerializer.Deserialize<OfferTerms>(TermsKept)!;

    public OfferStatus Status { get; private set; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Ids of those of the other side who have said yes, with blanks between.</summary>
    public string Yes { get; private set; } = "";

    public IReadOnlyList<Guid> Accepters => [.. Yes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    internal static Offer Make(Guid id, Guid exchange, MediationParty party, OfferTerms terms, DateTimeOffset now) => new()
    {
        Id = id,
        ExchangeId = exchange,
        Side = party.Side,
        PartyId = party.Id,
        TermsKept = JsonSerializer.Serialize(terms),
        MadeAt = now,
        Status = OfferStatus.Open,
    };

    internal void SayYes(Guid party)
    {
        if (!Accepters.Contains(party))
        {
            Yes = $"{Yes} {party}".Trim();
        }
    }

    internal void Move(OfferStatus next, DateTimeOffset now)
    {
        if (!Moves.Allows(Status, next))
        {
            throw new BrokenRuleException("Mediation.OfferIsOver");
        }

        (Status, EndedAt) = (next, now);
    }
}
