using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing;

/// <summary>The publications of the duty managers' regions. What its person has taken back does not exist any more; nobody works on their own question.</summary>
public sealed class PublicationList(FabangDb db, CurrentUser user, RegionTree tree)
{
    public Task<int> CountAsync(PublicationShelf shelf, CancellationToken cancel = default) => On(shelf).CountAsync(cancel);

    /// <summary>What waits longest on top; of what is over, the latest.</summary>
    public async Task<IReadOnlyList<PublicationRow>> PageAsync(PublicationShelf shelf, int skip, int take, CancellationToken cancel = default)
    {
        var rows = shelf is PublicationShelf.ToPrepare or PublicationShelf.ToReview
            ? On(shelf).OrderBy(one => one.MovedAt).ThenBy(one => one.Id)
            : On(shelf).OrderByDescending(one => one.MovedAt).ThenBy(one => one.Id);
        return await (from one in rows.Skip(skip).Take(take)
                      join consultation in db.Set<Consultation>() on one.ConsultationId equals consultation.Id
                      join matter in db.Set<Matter>() on consultation.MatterId equals matter.Id
                      select new PublicationRow(one, matter.Number, matter.Title, one.Status == PublicationStatus.Published
                          && db.Set<Post>().Any(post => post.ConsultationId == one.ConsultationId && post.Number > one.UpToPost && PostKinds.OfLawyers.Contains(post.Kind))))
            .AsNoTracking().ToListAsync(cancel);
    }

    public Task<Publication?> FindAsync(Guid id, CancellationToken cancel = default) => Mine().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel);

    private IQueryable<Publication> On(PublicationShelf shelf) => shelf switch
    {
        // While a further question is open, its answer is yet to come.
        PublicationShelf.ToPrepare => Mine().Where(one => (one.Status == PublicationStatus.Agreed || one.Status == PublicationStatus.Returned)
            && !db.Set<Consultation>().Any(consultation => consultation.Id == one.ConsultationId && consultation.Status == ConsultationStatus.Claimed)),
        PublicationShelf.ToReview => Mine().Where(one => one.Status == PublicationStatus.InReview),
        PublicationShelf.Published => Mine().Where(one => one.Status == PublicationStatus.Published),
        PublicationShelf.Ended => Mine().Where(one => one.Status == PublicationStatus.Declined || one.Status == PublicationStatus.TakenDown),
    };

    private IQueryable<Publication> Mine()
    {
        var me = user.RequiredId;
        return db.Set<Publication>().Within(user.RegionsFor(ConsultationsModule.Manage), tree).Where(one => one.PersonId != me && one.Status != PublicationStatus.Revoked);
    }
}
