using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Answer;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Steps;

namespace Fabang.Modules.Mediation.Desk;

/// <summary>What the office of a committee does with a request (受理、指定).</summary>
public sealed class Receiving(FabangDb db, CurrentUser user, StepClock clock, Agreeing agreeing, StepMessages messages)
{
    public async Task AcceptAsync(MediationView view, Guid committee, CancellationToken cancel = default)
    {
        view.Case.Accept(view.Matter, user.RequiredId, committee, await clock.NextAsync(MediationSteps.Answer, view.Case.Region, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task TurnDownAsync(MediationView view, NotAcceptedGround ground, string advice, CancellationToken cancel = default)
    {
        view.Case.TurnDown(view.Matter, user.RequiredId, ground, advice, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>What a party said on the phone, or that nobody could be reached: for those without a smartphone, and those whose number is not known.</summary>
    public async Task RecordAnswerAsync(MediationView view, Guid party, PartyAnswer said, CancellationToken cancel = default)
    {
        var who = view.Case.Parties.SingleOrDefault(one => one.Id == party) ?? throw new BrokenRuleException("Mediation.AlreadyAnswered");
        switch (said)
        {
            case PartyAnswer.Agree:
                view.Case.Agree(who, view.Matter, await clock.NextAsync(MediationSteps.Choose, view.Case.Region, cancel: cancel), clock.Now);
                break;
            case PartyAnswer.Refuse:
                view.Case.Refuse(who, view.Matter, clock.Now);
                break;
            case PartyAnswer.Later:
                view.Case.Wait(who, view.Matter, clock.Now);
                break;
            case PartyAnswer.NotMe:
                view.Case.NotReach(who, view.Matter, EntryAuthor.Staff, user.RequiredId, clock.Now);
                break;
        }

        await db.SaveChangesAsync(cancel);
    }

    public async Task AppointAsync(MediationView view, Guid mediator, CancellationToken cancel = default)
    {
        view.Case.Appoint(mediator, view.Matter, user.RequiredId, await clock.NextAsync(MediationSteps.TakeOn, view.Case.Region, mediator, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The mediator cannot go on: the case is appointed anew. What they had laid out to be signed is talked about again.</summary>
    public Task RelieveAsync(MediationView view, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        view.Case.Relieve(user.RequiredId, view.Matter, await clock.NextAsync(MediationSteps.Appoint, view.Case.Region, cancel: cancel), clock.Now);
        await agreeing.DropAsync(view.Case, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>The mediator cannot go on, and the mediation is over: another sees to what comes after it, and is told.</summary>
    public Task HandOverAsync(MediationView view, Mediator mediator, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        view.Case.HandOver(user.RequiredId, mediator.AccountId!.Value, mediator.Name, view.Matter, clock.Now);
        await db.SaveChangesAsync(cancel);
        await messages.TellAsync(view.Matter, Told.Handler, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>Whether the reason of a party against the mediator is good.</summary>
    public Task DecideAsync(MediationView view, bool upholds, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        if (upholds)
        {
            view.Case.Uphold(user.RequiredId, view.Matter, await clock.NextAsync(MediationSteps.Appoint, view.Case.Region, cancel: cancel), clock.Now);
            await agreeing.DropAsync(view.Case, cancel);
        }
        else
        {
            view.Case.Overrule(user.RequiredId, view.Matter, clock.Now);
        }

        await db.SaveChangesAsync(cancel);
    }, cancel);
}
