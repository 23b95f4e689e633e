using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Oversight.Years;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Demo;

/// <summary>Fills an empty platform with one invented province, once.</summary>
public sealed class DemoSeed(
    FabangDb db, PeopleScene people, ConsultationScene consultations, PublicationScene publications, LiveScene live, RotaScene rota, ConflictScene conflicts, ComplaintScene complaints, AidScene aid, AidNoticeScene notices, MediationScene mediation, YearCounts years)
{
    /// <returns>False when it is there already.</returns>
    public async Task<bool> RunAsync(CancellationToken cancel = default)
    {
        var first = DemoStaff.All[0].UserName;
        if (await db.Set<Account>().AnyAsync(account => account.UserName == first, cancel))
        {
            return false;
        }

        var staff = await people.PlayAsync(cancel);
        await consultations.PlayAsync(staff, cancel);
        await publications.PlayAsync(staff, cancel);
        await live.PlayAsync(staff, cancel);
        await rota.PlayAsync(staff, cancel);
        await conflicts.PlayAsync(staff, cancel);
        await complaints.PlayAsync(staff, cancel);
        await aid.PlayAsync(staff, cancel);
        await notices.PlayAsync(staff, cancel);
        await mediation.PlayAsync(staff, cancel);
        await years.CountDueAsync(cancel);
        return true;
    }
}
