using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>
/// The complaints that somebody of the staff sees: the duty manager those of their regions, but none about themselves; a lawyer one about
/// themselves, once they were asked for a statement. What is not theirs does not exist.
/// </summary>
public sealed class ComplaintList(FabangDb db, CurrentUser user, RegionTree tree, TimeProvider clock)
{
    private const int Most = 100;

    /// <summary>What this person has to do: to handle, or to state.</summary>
    public Task<int> CountAsync(CancellationToken cancel = default) => ToDo().CountAsync(cancel);

    /// <summary>The same, what is due first on top.</summary>
    public async Task<IReadOnlyList<Complaint>> ToDoAsync(CancellationToken cancel = default) =>
        await ToDo().AsNoTracking().OrderBy(one => one.DueAt).Take(Most).ToListAsync(cancel);

    public Task<int> LateAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return ToDo().CountAsync(one => one.DueAt < now, cancel);
    }

    /// <summary>What is open, what is due first on top; or the rest, the newest on top.</summary>
    public async Task<IReadOnlyList<Complaint>> RowsAsync(bool done, CancellationToken cancel = default) => await (done
        ? Reach().Where(one => one.NextActor != NextActor.DutyManager).OrderByDescending(one => one.FiledAt)
        : Reach().Where(one => one.NextActor == NextActor.DutyManager).OrderBy(one => one.DueAt)).AsNoTracking().Take(Most).ToListAsync(cancel);

    public async Task<Complaint?> FindAsync(Guid id, CancellationToken cancel = default) =>
        await Reach().Include(one => one.Entries.OrderBy(entry => entry.Id)).SingleOrDefaultAsync(one => one.Id == id, cancel);

    /// <summary>Whether it is in the hands of this duty manager now: their region is the one that handles it.</summary>
    public bool MayHandle(Complaint complaint) => complaint.IsOpen && complaint.LawyerId != user.RequiredId && user.May(ConsultationsModule.Manage, complaint.HandlerRegion);

    private IQueryable<Complaint> ToDo()
    {
        var me = user.RequiredId;
        var handled = tree.Below(user.RegionsFor(ConsultationsModule.Manage));
        return Reach().Where(one => one.NextActor == NextActor.DutyManager
            && (one.LawyerId == me ? one.Statement == null : handled == null || handled.Contains(one.HandlerRegion)));
    }

    private IQueryable<Complaint> Reach()
    {
        var me = user.RequiredId;
        var managed = db.Set<Complaint>().Within(user.RegionsFor(ConsultationsModule.Manage), tree).Where(one => one.LawyerId != me).Select(one => one.Id);
        return db.Set<Complaint>().Where(one => managed.Contains(one.Id) || (one.LawyerId == me && one.StatementAskedAt != null));
    }
}
