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

        if (whom.HasFlag(Told.Handler) && await MediatorAsync(matter, cancel) is { } mediator)
        {
            told.Add(Recipient.Account(mediator));
        }

        if (whom.HasFlag(Told.Office))
        {
            told.AddRange(await StepMessages.NearestAsync(db, Role.MediationOfficer, matter.Region, cancel));
        }

        return told;
    }

    public Task<IReadOnlyList<(Matter Matter, StatutoryStep Step, DateTimeOffset DueAt)>> BesidesAsync(DateTimeOffset before, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<(Matter, StatutoryStep, DateTimeOffset)>>([]);

    /// <summary>The mediator, where they have a mobile number; else they see it on the desk.</summary>
    private Task<Guid?> MediatorAsync(Matter matter, CancellationToken cancel) => db.Set<MediationCase>().Where(one => one.MatterId == matter.Id)
        .Join(db.Set<Account>().Where(account => account.PhoneNumber != null && account.DeletedAt == null), one => one.MediatorId, account => account.Id, (one, account) => (Guid?)account.Id).SingleOrDefaultAsync(cancel);
}
