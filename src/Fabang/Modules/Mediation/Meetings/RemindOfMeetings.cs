using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>Reminds those invited a day and an hour before; sees which meetings were missed; and throws away what browsers told each other and nobody took.</summary>
internal sealed class RemindOfMeetings(FabangDb db, MeetingNotices notices, TimeProvider clock) : IJob
{
    private const int Batch = 200;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await RemindAsync(now, cancel);
        await MissAsync(now, cancel);
        var (signals, seats) = (now - MeetingSignal.Life, now - MeetingSeat.Hold);
        await db.InTransactionAsync(async () =>
        {
            await db.Set<MeetingSignal>().Where(one => one.At < signals).ExecuteDeleteAsync(cancel);
            await db.Set<MeetingSeat>().Where(one => one.SeenAt < seats).ExecuteDeleteAsync(cancel);
        }, cancel);
    }

    private async Task RemindAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var (hour, day) = (now + Hour, now + Day);
        var near = await db.Set<MediationMeeting>().Where(one => one.Status == MeetingStatus.Scheduled && one.StartsAt > now)
            .Where(one => (one.HourToldAt == null && one.StartsAt <= hour) || (one.DayToldAt == null && one.StartsAt <= day))
            .OrderBy(one => one.StartsAt).ThenBy(one => one.Id).Take(Batch).ToListAsync(cancel);
        foreach (var meeting in near)
        {
            var mediation = await db.Set<MediationCase>().AsNoTracking().Include(one => one.Parties).SingleAsync(one => one.Id == meeting.CaseId, cancel);
            if (meeting.Remind(now, isHour: meeting.StartsAt <= hour) && (meeting.PartyId is not null || mediation.MayMeet))
            {
                await notices.TellAsync(MeetingNotices.Near, meeting, mediation, cancel);
            }

            // One by one: of two nodes the second finds it told.
            await db.SaveChangesAsync(cancel);
        }
    }

    private async Task MissAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var closed = now - MediationMeeting.StaysOpen;
        foreach (var meeting in await db.Set<MediationMeeting>().Where(one => one.Status == MeetingStatus.Scheduled && one.EndsAt < closed).OrderBy(one => one.EndsAt).Take(Batch).ToListAsync(cancel))
        {
            meeting.Miss(now);
        }

        await db.SaveChangesAsync(cancel);
    }
}
