using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Steps;

/// <summary>The steps of mediation, and who is told of them: parties by account, or by the number that was named for them.</summary>
internal sealed class MediationStepBook(FabangDb db) : IStepBook
{
    public MatterKind Kind => MatterKind.Mediation;

    public IReadOnlyList<StatutoryStep> Steps => MediationSteps.All;

    public async Task<IReadOnlyList<Recipient>> RecipientsAsync(Matter matter, Told whom, CancellationToken cancel)
    {
        List<Recipient> told = [];
        if (whom.HasFlag(Told.OtherParties))
        {
            var parties = await db.Set<MediationCase>().Where(one => one.MatterId == matter.Id).SelectMany(one => one.Parties).Where(party => !party.IsStarter || party.PersonId == null)
                .OrderBy(party => party.Id).Select(party => new { party.PersonId, party.Phone, party.Status }).ToListAsync(cancel);
            told.AddRange(parties.Where(party => party.Status is PartyStatus.Invited or PartyStatus.Agreed)
                .Select(party => party.PersonId is { } person ? Recipient.Account(person) : party.Phone is { } phone ? Recipient.Number(phone) : null).OfType<Recipient>());
        }

        if (whom.HasFlag(Told.Handler) && await db.Set<MediationCase>().Where(one => one.MatterId == matter.Id).Select(one => one.MediatorId).SingleOrDefaultAsync(cancel) is { } mediator)
        {
            told.AddRange(await StepMessages.ReachedAsync(db, [mediator], cancel));
        }

        if (whom.HasFlag(Told.Office))
        {
            told.AddRange(await StepMessages.NearestAsync(db, Role.MediationOfficer, matter.Region, cancel));
        }

        return told;
    }
}
