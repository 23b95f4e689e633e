using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.StaffNotices;

/// <summary>
/// Tells duty managers that something was not done in time: steps of matters as soon as they are escalated, complaints and call-backs when this job finds them,
/// each once for each limit. One message in half an hour says it, however much is late: the list is on the page.
/// </summary>
internal sealed class TellLate(FabangDb db, StaffMessages staff, Leases leases, TimeProvider clock) : IJob, IHandle<MatterOverdue>
{
    public static readonly MessageTemplate WorkLate = MessageTemplate.Of<Texts>("WorkLate");

    /// <summary>So long no second message goes to the same person.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task HandleAsync(MatterOverdue happened, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().AsNoTracking().SingleAsync(found => found.Id == happened.MatterId, cancel);
        if (matter.EscalatedAt is not null)
        {
            await TellAsync(matter.Region, [], cancel);
        }
    }

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var complaints = await db.Set<Complaint>().AsNoTracking()
            .Where(one => one.NextActor == NextActor.DutyManager && one.DueAt < now && (one.LateFor == null || one.LateFor != one.DueAt)).OrderBy(one => one.DueAt).Take(Batch).ToListAsync(cancel);
        foreach (var complaint in complaints)
        {
            await OnceAsync(
                () => db.Set<Complaint>().Where(one => one.Id == complaint.Id && one.DueAt == complaint.DueAt && (one.LateFor == null || one.LateFor != one.DueAt))
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.LateFor, one => one.DueAt), cancel),
                complaint.HandlerRegion, [.. new[] { complaint.LawyerId, complaint.DecidedBy }.OfType<Guid>()], cancel);
        }

        var callBacks = await db.Set<CallBack>().AsNoTracking().Where(one => one.DoneAt == null && one.DueAt < now && one.LateFor == null).OrderBy(one => one.DueAt).Take(Batch).ToListAsync(cancel);
        foreach (var callBack in callBacks)
        {
            await OnceAsync(
                () => db.Set<CallBack>().Where(one => one.Id == callBack.Id && one.LateFor == null).ExecuteUpdateAsync(set => set.SetProperty(one => one.LateFor, one => one.DueAt), cancel),
                callBack.Region, [.. new[] { callBack.LawyerId }.OfType<Guid>()], cancel);
        }
    }

    /// <summary>Marks it and tells of it in one transaction; who marks it first tells.</summary>
    private Task OnceAsync(Func<Task<int>> mark, RegionCode region, IReadOnlyCollection<Guid> except, CancellationToken cancel) => db.InTransactionAsync(async () =>
    {
        if (await mark() == 1)
        {
            await TellAsync(region, except, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }, cancel);

    private async Task TellAsync(RegionCode region, IReadOnlyCollection<Guid> except, CancellationToken cancel)
    {
        List<Guid> told = [];
        foreach (var manager in await staff.WantingAsync(StaffNotice.Overdue, await staff.ManagersAsync(region, except, cancel), cancel))
        {
            // Each telling is a holder of its own: a lease is lengthened for its holder, and here nobody may have it again.
            if (await leases.TryTakeAsync($"late-told:{manager:N}", Guid.CreateVersion7().ToString("N"), Pause, cancel))
            {
                told.Add(manager);
            }
        }

        await staff.QueueAsync(StaffNotice.Overdue, told, to => new MessageDraft(WorkLate, to), cancel);
    }
}
