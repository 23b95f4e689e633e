using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing;

/// <summary>What publications know about a person: that they agreed, and what was made of it. Who leaves takes their consent back, and the pages go.</summary>
internal sealed class PublicationData(FabangDb db, PublicationConsent consent, TimeProvider clock) : IPersonalData
{
    public string Name => "publications";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var rows = await db.Set<Publication>().AsNoTracking().Where(one => one.PersonId == account).OrderBy(one => one.AgreedAt).ToListAsync(cancel);
        return rows.Count == 0 ? null : rows.Select(one => new { Consultation = one.ConsultationId, one.Status, one.AgreedAt, one.RevokedAt, one.Title, one.Question, one.Answer, one.Reason });
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        foreach (var publication in await db.Set<Publication>().Where(one => one.PersonId == account && one.Status != PublicationStatus.Revoked).ToListAsync(cancel))
        {
            var matter = await (from consultation in db.Set<Consultation>()
                                where consultation.Id == publication.ConsultationId
                                join one in db.Set<Matter>() on consultation.MatterId equals one.Id
                                select one).SingleAsync(cancel);
            await consent.WithdrawAsync(publication.Revoke(matter, clock.GetUtcNow()), cancel);
        }

        await db.SaveChangesAsync(cancel);
    }
}
