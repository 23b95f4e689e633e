using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Mine;

/// <summary>The mediations in which the reader is a party: those they asked for, and those to which their phone was invited.</summary>
public sealed class OwnMediations(FabangDb db, CurrentUser user, MediationViews views)
{
    /// <summary>The newest on top.</summary>
    public async Task<IReadOnlyList<MediationCase>> ListAsync(CancellationToken cancel = default)
    {
        await ComeAsync(cancel);
        var me = user.RequiredId;
        return await db.Set<MediationCase>().AsNoTracking().Where(one => one.PersonId == me || one.Parties.Any(party => party.PersonId == me))
            .OrderByDescending(one => one.Id).Take(50).ToListAsync(cancel);
    }

    /// <summary>One of them, and who the reader is in it; null where it is somebody else's.</summary>
    public async Task<(MediationView View, MediationParty Me)?> FindAsync(Guid id, CancellationToken cancel = default)
    {
        await ComeAsync(cancel);
        var me = user.RequiredId;
        return await views.FindAsync(one => one.Id == id && one.Parties.Any(party => party.PersonId == me), cancel) is { } view ? (view, view.Case.PartyOf(me)!) : null;
    }

    /// <summary>Who signs in with a phone that was invited is that party.</summary>
    private async Task ComeAsync(CancellationToken cancel)
    {
        var me = user.RequiredId;
        if (await db.Set<Account>().Where(account => account.Id == me && account.Kind == AccountKind.Citizen).Select(account => account.PhoneNumber).SingleOrDefaultAsync(cancel) is not { } phone)
        {
            return;
        }

        var invited = await db.Set<MediationParty>().WhereSealed(party => party.Phone, phone, db)
            .Where(party => party.PersonId == null && (party.Status == PartyStatus.Invited || party.Status == PartyStatus.Agreed)).Select(party => new { party.Id, party.CaseId }).ToListAsync(cancel);
        foreach (var one in invited)
        {
            var mediation = await db.Set<MediationCase>().Include(found => found.Parties).SingleAsync(found => found.Id == one.CaseId, cancel);
            mediation.Come(mediation.Parties.Single(party => party.Id == one.Id), me, await db.Set<Matter>().SingleAsync(matter => matter.Id == mediation.MatterId, cancel));
        }

        if (invited.Count > 0)
        {
            await db.SaveChangesAsync(cancel);
        }
    }
}
