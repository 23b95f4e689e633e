using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>What follows from a meeting, and what becomes of meetings when the mediation moves on.</summary>
internal sealed class FollowMeetings(FabangDb db, MeetingNotices notices, Bell bell, TimeProvider clock) : IHandle<MeetingMoved>, IHandle<MediationMoved>, IHandle<RoomSpoken>
{
    /// <summary>Those invited are told, and open pages look again.</summary>
    public async Task HandleAsync(MeetingMoved happened, CancellationToken cancel)
    {
        var meeting = await db.Set<MediationMeeting>().AsNoTracking().SingleAsync(one => one.Id == happened.MeetingId, cancel);
        var mediation = await db.Set<MediationCase>().AsNoTracking().Include(one => one.Parties).SingleAsync(one => one.Id == happened.CaseId, cancel);
        if (happened.Status is MeetingStatus.Scheduled or MeetingStatus.Cancelled && meeting.StartsAt > clock.GetUtcNow())
        {
            await notices.TellAsync(happened.Status is MeetingStatus.Scheduled ? MeetingNotices.Set : MeetingNotices.Cancelled, meeting, mediation, cancel);
        }

        await bell.RingAsync(MatterTopics.Of(mediation.MatterId!.Value), MeetingTopics.Of(meeting.Id));
    }

    /// <summary>Where nothing more is talked about, or somebody else will mediate, what was set is off. What was set after a move that is told late stays.</summary>
    public async Task HandleAsync(MediationMoved happened, CancellationToken cancel)
    {
        if (happened.Status is MediationStatus.Mediating or MediationStatus.Signing)
        {
            return;
        }

        var mediation = await db.Set<MediationCase>().AsNoTracking().SingleAsync(one => one.Id == happened.CaseId, cancel);
        var off = MediationMeeting.Suits(mediation) ? happened.At : DateTimeOffset.MaxValue;
        foreach (var meeting in await db.Set<MediationMeeting>().Where(one => one.CaseId == happened.CaseId && one.Status == MeetingStatus.Scheduled && one.SetAt < off).ToListAsync(cancel))
        {
            meeting.Cancel(clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Where there is violence, a party may say at any time that they would rather not meet: who is in it is to notice at once.</summary>
    public async Task HandleAsync(RoomSpoken happened, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (happened.PartyId is null)
        {
            var open = await db.Set<MediationMeeting>().Where(one => one.CaseId == happened.CaseId && one.PartyId == null && one.StartsAt <= now + MediationMeeting.OpensBefore && one.EndsAt >= now - MediationMeeting.StaysOpen)
                .Select(one => one.Id).ToListAsync(cancel);
            await bell.RingAsync([.. open.Select(MeetingTopics.Of)]);
        }
    }
}
