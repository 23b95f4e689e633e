using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>The meetings of a mediation: those that a reader may know of, setting one and cancelling it.</summary>
public sealed class MeetingBook(FabangDb db, CurrentUser user, TimeProvider clock)
{
    /// <summary>Those to which this party is invited, by time.</summary>
    public async Task<IReadOnlyList<MediationMeeting>> OfPartyAsync(MediationView view, MediationParty me, CancellationToken cancel = default)
    {
        var (mediation, own) = (view.Case.Id, (Guid?)me.Id);
        return me.TakesPart
            ? await db.Set<MediationMeeting>().AsNoTracking().Where(one => one.CaseId == mediation && (one.PartyId == null || one.PartyId == own))
                .OrderBy(one => one.StartsAt).ThenBy(one => one.Id).ToListAsync(cancel)
            : [];
    }

    /// <summary>All of them, by time, as the mediator sees them.</summary>
    public async Task<IReadOnlyList<MediationMeeting>> OfMediatorAsync(MediationView view, CancellationToken cancel = default)
    {
        var mediation = view.Case.Id;
        return await db.Set<MediationMeeting>().AsNoTracking().Where(one => one.CaseId == mediation).OrderBy(one => one.StartsAt).ThenBy(one => one.Id).ToListAsync(cancel);
    }

    /// <summary>One of this mediation; null where there is none. Whether it is for the reader, the caller asks.</summary>
    public Task<MediationMeeting?> FindAsync(Guid mediation, Guid meeting, CancellationToken cancel = default) =>
        db.Set<MediationMeeting>().SingleOrDefaultAsync(one => one.Id == meeting && one.CaseId == mediation, cancel);

    /// <summary>Sets one, once for each id.</summary>
    public async Task SetAsync(MediationView view, Guid id, MeetingPlan plan, CancellationToken cancel = default)
    {
        if (await db.Set<MediationMeeting>().AnyAsync(one => one.Id == id, cancel))
        {
            return;
        }

        var meeting = MediationMeeting.Set(id, view.Case, user.RequiredId, plan, clock.GetUtcNow());
        db.Add(meeting);
        Record(view, meeting, "Mediation.DidSetMeeting");
        await db.SaveChangesAsync(cancel);
    }

    public async Task CancelAsync(MediationView view, MediationMeeting meeting, CancellationToken cancel = default)
    {
        meeting.Cancel(clock.GetUtcNow());
        Record(view, meeting, "Mediation.DidCancelMeeting");
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The course of the matter is read by all parties: a private meeting does not stand there.</summary>
    private void Record(MediationView view, MediationMeeting meeting, string what)
    {
        if (meeting.PartyId is null)
        {
            view.Matter.Record(EntryAuthor.Staff, user.RequiredId, what, meeting.StartsAt.InChina().ToString("MM-dd HH:mm", CultureInfo.InvariantCulture), clock.GetUtcNow());
        }
    }
}
