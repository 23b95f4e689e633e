using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Steps;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Consenting;

/// <summary>Asks all parties for their consent, and takes their answers (征求各方同意).</summary>
public sealed class ConsentRequests(FabangDb db, CurrentUser user, Mediators mediators, MatterLimits limits, Turns turns, StepClock clock)
{
    private const int Most = 20;

    /// <summary>All of one mediation, the newest first.</summary>
    public async Task<IReadOnlyList<ConsentRequest>> OfAsync(Guid mediation, CancellationToken cancel = default) =>
        await db.Set<ConsentRequest>().AsNoTracking().Where(one => one.CaseId == mediation).OrderByDescending(one => one.Id).ToListAsync(cancel);

    /// <summary>Whom the mediator may propose beside themselves.</summary>
    public Task<IReadOnlyList<Mediator>> FreeAsync(MediationCase mediation, CancellationToken cancel = default) =>
        mediators.ForAsync(mediation.Region, [.. mediation.Former, .. mediation.MediatorId is { } first ? [first] : Array.Empty<Guid>()], cancel);

    public Task AskForTimeAsync(MediationView view, Guid id, DateOnly? until, string? reason, CancellationToken cancel = default) => AskAsync(
        view, id, reason, (ask, _) => ConsentRequest.ForTime(view.Case, view.Matter.NextDueAt, until, ask, clock.Now), one => one.Kind is ConsentKind.LongerTime && one.Status is ConsentStatus.Open, cancel);

    /// <exception cref="BrokenRuleException">They are no mediator here, or the one who mediates already.</exception>
    public Task AskForMediatorAsync(MediationView view, Guid id, Guid? mediator, string? reason, CancellationToken cancel = default) => AskAsync(view, id, reason, (ask, free) =>
    {
        var chosen = free.FirstOrDefault(one => one.AccountId == mediator) ?? throw new BrokenRuleException("Mediation.ChooseMediator");
        return ConsentRequest.ForMediator(view.Case, chosen.AccountId!.Value, chosen.Name, ask, clock.Now);
    }, one => one.CoMediatorId is { } asked && asked == mediator && one.Status is ConsentStatus.Open or ConsentStatus.Agreed, cancel);

    public Task AskForGuestAsync(MediationView view, Guid id, string? name, GuestRelation? relation, string? phone, string? reason, CancellationToken cancel = default) => AskAsync(view, id, reason, (ask, _) =>
    {
        BrokenRuleException.ThrowIfBlank(name, "Mediation.NeedsGuestName");
        var guest = new GuestFacts(name!.Trim(), relation ?? throw new BrokenRuleException("Mediation.ChooseRelation"), PhoneNumber.ParseIfGiven(phone));
        return ConsentRequest.ForGuest(view.Case, guest, ask, clock.Now);
    }, one => one.Kind is ConsentKind.Guest && one.Name == name?.Trim() && one.Status is ConsentStatus.Open or ConsentStatus.Agreed, cancel);

    /// <summary>A party answers. Of two who answer last at the same moment, both are heard, and one brings it about.</summary>
    public Task AnswerAsync(Guid mediation, Guid party, Guid request, bool agrees, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        await turns.TakeAsync(mediation, cancel);
        // What was read before the turn may be old.
        db.ChangeTracker.Clear();
        var asked = await db.Set<ConsentRequest>().SingleOrDefaultAsync(one => one.Id == request && one.CaseId == mediation, cancel) ?? throw new BrokenRuleException("Mediation.CannotMove");
        var found = await db.Set<MediationCase>().Include(one => one.Parties).SingleAsync(one => one.Id == mediation, cancel);
        if (!found.IsOpen)
        {
            throw new BrokenRuleException("Mediation.ConsentOver");
        }

        if (!asked.Answer(party, found.TakingPart.Select(one => one.Id), agrees, clock.Now))
        {
            return;
        }

        var matter = await db.Set<Matter>().SingleAsync(one => one.Id == found.MatterId, cancel);
        matter.Record(EntryAuthor.Person, user.RequiredId, agrees ? "Mediation.DidConsent" : "Mediation.DidNotConsent", null, clock.Now);
        if (asked.Status is ConsentStatus.Agreed)
        {
            await BringAboutAsync(asked, found, matter, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }, cancel);

    private async Task BringAboutAsync(ConsentRequest asked, MediationCase found, Matter matter, CancellationToken cancel)
    {
        switch (asked.Kind)
        {
            case ConsentKind.LongerTime:
                var until = asked.Until!.Value;
                found.Extend(until, matter, await clock.MediatingAsync(found, found.MediatorId, found.ClockFrom, until, cancel), clock.Now);
                break;
            case ConsentKind.CoMediator:
                matter.Record(EntryAuthor.Program, null, "Mediation.DidJoinMediator", asked.Name, clock.Now);
                break;
            case ConsentKind.Guest:
                matter.Record(EntryAuthor.Program, null, "Mediation.DidJoinGuest", null, clock.Now);
                break;
        }
    }

    private async Task AskAsync(
        MediationView view, Guid id, string? reason, Func<ConsentAsk, IReadOnlyList<Mediator>, ConsentRequest> make, Func<ConsentRequest, bool> isSame, CancellationToken cancel)
    {
        var known = await OfAsync(view.Case.Id, cancel);
        if (known.Any(one => one.Id == id))
        {
            return;
        }

        if (known.Any(isSame))
        {
            throw new BrokenRuleException("Mediation.AskedAlready");
        }

        if (known.Count >= Most)
        {
            throw new BrokenRuleException("Mediation.TooManyAsked", Most);
        }

        var due = await limits.EndAsync(ConsentLimits.Answer, view.Case.Region, clock.Now, cancel);
        var request = make(new(id, reason, due.At), await FreeAsync(view.Case, cancel));
        db.Add(request);
        view.Matter.Record(EntryAuthor.Staff, user.RequiredId, MediationCase.Sentence($"DidAsk.{request.Kind}"), null, clock.Now);
        await db.SaveChangesAsync(cancel);
    }
}
