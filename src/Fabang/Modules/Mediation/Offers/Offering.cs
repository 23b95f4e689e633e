using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Offers;

/// <summary>What a party does with offers. Of two who act at the same moment, the second reads what the first did.</summary>
public sealed class Offering(FabangDb db, StepClock clock)
{
    public async Task<OfferExchange> OfAsync(Guid mediation, CancellationToken cancel = default) =>
        await db.Set<OfferExchange>().Include(one => one.Offers.OrderBy(offer => offer.MadeAt).ThenBy(offer => offer.Id)).SingleOrDefaultAsync(one => one.Id == mediation, cancel) ?? OfferExchange.Of(mediation);

    public Task ProposeAsync(MediationView view, MediationParty me, Guid id, OfferTerms terms, CancellationToken cancel = default)
    {
        var sides = view.Case.TakingPart.ToDictionary(party => party.Id, party => party.Side);
        if (terms is { Payer: { } payer, Payee: { } payee } && (!sides.TryGetValue(payer, out var pays) || !sides.TryGetValue(payee, out var isPaid) || pays == isPaid))
        {
            throw new BrokenRuleException("Mediation.NeedsPayer");
        }

        return ChangeAsync(view, me, exchange => exchange.Propose(id, me, terms, clock.Now), "Mediation.DidOffer", cancel);
    }

    public Task AcceptAsync(MediationView view, MediationParty me, Guid offer, CancellationToken cancel = default) => ChangeAsync(
        view, me, exchange => exchange.Accept(offer, me, [.. view.Case.TakingPart.Where(party => party.Side == me.Side)], clock.Now), "Mediation.DidAcceptOffer", cancel);

    public Task RejectAsync(MediationView view, MediationParty me, Guid offer, CancellationToken cancel = default) =>
        ChangeAsync(view, me, exchange => exchange.Reject(offer, me, clock.Now), "Mediation.DidRejectOffer", cancel);

    public Task WithdrawAsync(MediationView view, MediationParty me, Guid offer, CancellationToken cancel = default) =>
        ChangeAsync(view, me, exchange => exchange.Withdraw(offer, me, clock.Now), "Mediation.DidWithdrawOffer", cancel);

    private async Task ChangeAsync(MediationView view, MediationParty me, Action<OfferExchange> change, string what, CancellationToken cancel)
    {
        if (!view.Case.IsOpen)
        {
            throw new BrokenRuleException("Mediation.RoomClosed");
        }

        var exchange = await OfAsync(view.Case.Id, cancel);
        var before = exchange.Offers.Select(offer => (offer.Id, offer.Status, offer.Yes)).ToList();
        change(exchange);
        if (before.SequenceEqual(exchange.Offers.Select(offer => (offer.Id, offer.Status, offer.Yes))))
        {
            return;
        }

        if (db.Entry(exchange).State is EntityState.Detached)
        {
            db.Add(exchange);
        }
        else
        {
            // What moves in a row of its own must move the exchange too: two who act at once are told apart by its version.
            db.Entry(exchange).Property(one => one.Version).IsModified = true;
        }

        view.Matter.Record(EntryAuthor.Person, me.PersonId, what, null, clock.Now);
        await db.SaveChangesAsync(cancel);
    }
}
