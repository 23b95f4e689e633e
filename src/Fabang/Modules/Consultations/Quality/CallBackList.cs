using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>
/// The call-backs that somebody has to see to: the duty manager those of their regions that they did not answer themselves, a lawyer those they
/// were asked to correct. What is not theirs does not exist.
/// </summary>
public sealed class CallBackList(FabangDb db, CurrentUser user, RegionTree tree, TimeProvider clock)
{
    private const int Most = 100;

    public Task<int> CountAsync(CancellationToken cancel = default) => Open().CountAsync(cancel);

    public Task<int> LateAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return Open().CountAsync(one => one.DueAt < now, cancel);
    }

    /// <summary>What is open, what is due first on top; or what is done, the newest on top.</summary>
    public async Task<IReadOnlyList<CallBackRow>> RowsAsync(bool done, CancellationToken cancel = default)
    {
        var which = done ? Mine().Where(one => one.DoneAt != null).OrderByDescending(one => one.DoneAt) : Open().OrderBy(one => one.DueAt);
        return await which.Take(Most).Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) => new CallBackRow(one, matter.Number, matter.Title)).AsNoTracking().ToListAsync(cancel);
    }

    public async Task<CallBack?> FindAsync(Guid id, CancellationToken cancel = default) =>
        await Mine().Include(one => one.Tries.OrderBy(attempt => attempt.At)).SingleOrDefaultAsync(one => one.Id == id, cancel);

    private IQueryable<CallBack> Open() => Mine().Where(one => one.Status == CallBackStatus.Open || one.Status == CallBackStatus.Correcting);

    private IQueryable<CallBack> Mine()
    {
        var me = user.RequiredId;
        var managed = db.Set<CallBack>().Within(user.RegionsFor(ConsultationsModule.Manage), tree).Where(one => one.LawyerId != me).Select(one => one.Id);
        return db.Set<CallBack>().Where(one => one.CorrectorId == me || managed.Contains(one.Id));
    }
}
