using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Consenting;

/// <summary>Mediations in which the reader takes part beside the parties (参加人): they see the room of all, and nothing else.</summary>
public sealed class Guests(FabangDb db, CurrentUser user, MediationViews views)
{
    /// <summary>Those that go on, the newest on top.</summary>
    public async Task<IReadOnlyList<MediationCase>> ListAsync(CancellationToken cancel = default)
    {
        await ComeAsync(cancel);
        var me = user.RequiredId;
        var mine = db.Set<ConsentRequest>().Where(one => one.PersonId == me && one.Status == ConsentStatus.Agreed).Select(one => one.CaseId);
        return await db.Set<MediationCase>().AsNoTracking().Where(one => mine.Contains(one.Id) && one.Status == MediationStatus.Mediating).OrderByDescending(one => one.Id).ToListAsync(cancel);
    }

    /// <summary>One of them, while it is talked about; null where the reader is no guest of it.</summary>
    public async Task<(MediationView View, ConsentRequest Guest)?> FindAsync(Guid id, CancellationToken cancel = default)
    {
        await ComeAsync(cancel);
        var me = user.RequiredId;
        var guest = await db.Set<ConsentRequest>().AsNoTracking().Where(one => one.CaseId == id && one.PersonId == me && one.Status == ConsentStatus.Agreed).OrderBy(one => one.Id).FirstOrDefaultAsync(cancel);
        return guest is not null && await views.FindAsync(one => one.Id == id && one.Status == MediationStatus.Mediating, cancel) is { } view ? (view, guest) : null;
    }

    /// <summary>Who signs in with the phone that was named is that guest.</summary>
    private async Task ComeAsync(CancellationToken cancel)
    {
        var me = user.RequiredId;
        if (await db.Set<Account>().Where(account => account.Id == me && account.Kind == AccountKind.Citizen).Select(account => account.PhoneNumber).SingleOrDefaultAsync(cancel) is not { } phone)
        {
            return;
        }

        var named = await db.Set<ConsentRequest>().WhereSealed(one => one.Phone, phone, db).Where(one => one.PersonId == null && one.Status == ConsentStatus.Agreed).ToListAsync(cancel);
        if (named.Count > 0)
        {
            named.ForEach(one => one.Come(me));
            await db.SaveChangesAsync(cancel);
        }
    }
}
