using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Steps;
using Fabang.Shell.Security;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Answer;

/// <summary>An invited party looks at what is asked and answers, with the code from the message and no account (受邀方答复).</summary>
public sealed class Invitations(FabangDb db, CurrentUser user, MediationViews views, StepClock clock, Throttles throttles, NetworkAddress address)
{
    private const string Deed = "mediation-code";

    private static readonly RateLimit[] Tries = [new(30, TimeSpan.FromMinutes(10))];

    /// <returns>The party whose code it is.</returns>
    /// <exception cref="BrokenRuleException">Nobody has this code, or too many wrong ones came from there.</exception>
    public async Task<Guid> OpenAsync(string? typed, CancellationToken cancel = default)
    {
        if (await throttles.TryAsync(Deed, address.Value, Tries, cancel) is { } wait)
        {
            throw new BrokenRuleException("Mediation.TooManyTries", (int)Math.Ceiling(wait.TotalMinutes));
        }

        var code = MediationParty.NormaliseCode(typed);
        if (code.Length == 0 || await db.Set<MediationParty>().WhereSealed(party => party.Code, code, db).Select(party => (Guid?)party.Id).SingleOrDefaultAsync(cancel) is not { } found)
        {
            throw new BrokenRuleException("Mediation.NoSuchCode");
        }

        await throttles.ForgiveAsync(Deed, address.Value, cancel);
        return found;
    }

    public async Task<(MediationView View, MediationParty Party)?> FindAsync(Guid party, CancellationToken cancel = default) =>
        await views.FindAsync(one => one.Parties.Any(found => found.Id == party), cancel) is { } view ? (view, view.Case.Parties.Single(one => one.Id == party)) : null;

    /// <summary>Says it, once; what was said before by the same button stands.</summary>
    public async Task AnswerAsync(MediationView view, MediationParty party, PartyAnswer answer, CancellationToken cancel = default)
    {
        if (party.Status is PartyStatus.Agreed && answer is PartyAnswer.Agree)
        {
            return;
        }

        switch (answer)
        {
            case PartyAnswer.Agree:
                if (user.Id is { } person && !user.IsStaff && view.Case.PartyOf(person) is null)
                {
                    view.Case.Come(party, person, view.Matter);
                }

                view.Case.Agree(party, view.Matter, await clock.NextAsync(MediationSteps.Choose, view.Case.Region, cancel: cancel), clock.Now);
                break;
            case PartyAnswer.Refuse:
                view.Case.Refuse(party, view.Matter, clock.Now);
                break;
            case PartyAnswer.NotMe:
                view.Case.NotReach(party, view.Matter, EntryAuthor.Person, null, clock.Now);
                break;
            case PartyAnswer.Later:
                view.Case.Wait(party, view.Matter, clock.Now);
                break;
        }

        await db.SaveChangesAsync(cancel);
    }
}
