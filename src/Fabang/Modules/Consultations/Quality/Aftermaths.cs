using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>Loads what came of a consultation or talk, for its person.</summary>
public sealed class Aftermaths(FabangDb db)
{
    public async Task<Aftermath> OfAsync(Guid subject, bool isTalk, CancellationToken cancel = default) => new(
        subject, isTalk,
        await db.Set<CallBack>().AsNoTracking().Where(one => one.SubjectId == subject && one.IsTalk == isTalk).OrderBy(one => one.OpenedAt).ToListAsync(cancel),
        await db.Set<Complaint>().AsNoTracking().Where(one => one.SubjectId == subject && one.Status != ComplaintStatus.Withdrawn).SingleOrDefaultAsync(cancel),
        isTalk ? null : await db.Set<Publication>().AsNoTracking().SingleOrDefaultAsync(one => one.ConsultationId == subject, cancel));
}
