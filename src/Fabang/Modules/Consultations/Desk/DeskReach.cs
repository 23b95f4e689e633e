using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Offers;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>
/// Which consultations somebody of the desk can reach: those of their regions; those of the province's pool; and what they took from it.
/// Another region's consultation is not forbidden but absent: staff cannot probe for it.
/// </summary>
public sealed class DeskReach(FabangDb db, CurrentUser user, RegionTree tree, TimeProvider clock)
{
    public async Task<bool> MayAsync(Consultation consultation, CancellationToken cancel = default) =>
        user.May(ConsultationsModule.Answer, consultation.Region)
        || (IsOfMyProvince(consultation.Region) && (consultation.LawyerId == user.RequiredId
            || (consultation.Status is ConsultationStatus.Waiting && await db.Set<Offer>().AnyAsync(offer => offer.Id == consultation.Id && offer.PooledAt != null, cancel))));

    /// <summary>What waits, and is not kept for somebody else. The duty manager sees that too.</summary>
    public IQueryable<Consultation> Waiting()
    {
        var (me, now) = (user.RequiredId, clock.GetUtcNow());
        var waiting = db.Set<Consultation>().AsNoTracking().Where(c => c.Status == ConsultationStatus.Waiting);
        var here = waiting.Within(user.RegionsFor(ConsultationsModule.Answer), tree).Select(c => c.Id);
        var managed = waiting.Within(user.RegionsFor(ConsultationsModule.Manage), tree).Select(c => c.Id);
        var inProvince = waiting.Within(user.RegionsFor(ConsultationsModule.Answer).Select(region => region.Province), tree)
            .Where(c => db.Set<Offer>().Any(offer => offer.Id == c.Id && offer.PooledAt != null)).Select(c => c.Id);
        return waiting.Where(c => (here.Contains(c.Id) || inProvince.Contains(c.Id))
            && (managed.Contains(c.Id) || !db.Set<Offer>().Any(offer => offer.Id == c.Id && offer.OpenedAt == null && offer.Until > now && offer.LawyerId != me)));
    }

    private bool IsOfMyProvince(RegionCode region) => user.RegionsFor(ConsultationsModule.Answer).Any(mine => mine.Province.Covers(region));
}
