using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>
/// Who is in a meeting (在会), and what their browsers tell each other. All of it stands in the database for a moment, so that two at different nodes find each other; the bell says when to look, and a ring that
/// was lost costs the seconds until the page looks by itself.
/// </summary>
public sealed class Attendance(FabangDb db, Turns turns, Bell bell, TimeProvider clock)
{
    /// <summary>The open meeting at this address, as somebody may enter it; null where it is not open, or not for them.</summary>
    /// <param name="mediation">The mediation in the address.</param>
    /// <param name="id">The meeting in the address.</param>
    /// <param name="account">Who asks.</param>
    /// <param name="isMediator">From the mediator's side.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<MeetingDoor?> OpenAsync(Guid mediation, Guid id, Guid account, bool isMediator, CancellationToken cancel = default)
    {
        if (await db.Set<MediationCase>().AsNoTracking().Include(one => one.Parties).SingleOrDefaultAsync(one => one.Id == mediation, cancel) is not { } found
            || await db.Set<MediationMeeting>().SingleOrDefaultAsync(one => one.Id == id && one.CaseId == mediation, cancel) is not { } meeting
            || !meeting.IsOpen(found, clock.GetUtcNow()))
        {
            return null;
        }

        return isMediator ? found.MediatorId == account ? new(meeting, found, account, null) : null
            : found.PartyOf(account) is { } party && meeting.IsFor(party) ? new(meeting, found, account, party) : null;
    }

    /// <summary>Says that somebody is still there, or has just come, and looks who else is, and what they sent.</summary>
    /// <param name="door">Who, and where.</param>
    /// <param name="seat">Theirs as they know it; null where they have just come.</param>
    /// <param name="taken">What they have received of what was sent to them: it is not kept any longer.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>Null where they are in it with another page that was opened later.</returns>
    public async Task<MeetingLook?> LookAsync(MeetingDoor door, Guid? seat, IReadOnlyCollection<Guid> taken, CancellationToken cancel = default)
    {
        Guid? mine = null;
        var hasCome = false;
        await db.InTransactionAsync(async () => (mine, hasCome) = await SitAsync(door, seat, taken, cancel), cancel);
        if (mine is not { } own)
        {
            return null;
        }

        if (hasCome)
        {
            await bell.RingAsync(MeetingTopics.Of(door.Meeting.Id));
        }

        var oldest = clock.GetUtcNow() - MeetingSignal.Life;
        var signals = await db.Set<MeetingSignal>().AsNoTracking().Where(one => one.To == own && one.At > oldest).OrderBy(one => one.Number).ToListAsync(cancel);
        return new(own, await OthersAsync(door, cancel), [.. signals.Select(one => new SignalHeard(one.Id, one.From, one.Number, one.Data))]);
    }

    /// <summary>Sends something to the browser of another who is there. To one who has just gone it is not sent, and that is no fault.</summary>
    /// <returns>False where the sender has no such seat, or far too much waits already.</returns>
    public async Task<bool> SendAsync(MeetingDoor door, SignalSent sent, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var seats = await There(door.Meeting.Id, now).Where(one => one.Seat == sent.Seat || one.Seat == sent.To).ToListAsync(cancel);
        if (!seats.Exists(one => one.Seat == sent.Seat && one.AccountId == door.AccountId))
        {
            return false;
        }

        if (seats.Find(one => one.Seat == sent.To && one.AccountId != door.AccountId) is not { } other
            || await db.Set<MeetingSignal>().AnyAsync(one => one.From == sent.Seat && one.Number == sent.Number, cancel))
        {
            return true;
        }

        if (await db.Set<MeetingSignal>().CountAsync(one => one.From == sent.Seat, cancel) >= MeetingSignal.MostWaiting)
        {
            return false;
        }

        db.Add(new MeetingSignal { MeetingId = door.Meeting.Id, From = sent.Seat, To = sent.To, Number = sent.Number, Data = sent.Data, At = now });
        await db.SaveChangesAsync(cancel);
        await bell.RingAsync(MeetingTopics.Of(door.Meeting.Id, other.AccountId));
        return true;
    }

    /// <summary>Somebody goes.</summary>
    public async Task LeaveAsync(MeetingDoor door, Guid seat, CancellationToken cancel = default)
    {
        await db.InTransactionAsync(async () =>
        {
            await db.Set<MeetingSeat>().Where(one => one.MeetingId == door.Meeting.Id && one.AccountId == door.AccountId && one.Seat == seat).ExecuteDeleteAsync(cancel);
            await db.Set<MeetingSignal>().Where(one => one.MeetingId == door.Meeting.Id && (one.From == seat || one.To == seat)).ExecuteDeleteAsync(cancel);
        }, cancel);
        await bell.RingAsync(MeetingTopics.Of(door.Meeting.Id));
    }

    private IQueryable<MeetingSeat> There(Guid meeting, DateTimeOffset now)
    {
        var oldest = now - MeetingSeat.Hold;
        return db.Set<MeetingSeat>().AsNoTracking().Where(one => one.MeetingId == meeting && one.SeenAt > oldest);
    }

    /// <summary>Keeps the seat, or takes one. Of two pages of one person that come at the same moment, the second waits for the first.</summary>
    private async Task<(Guid? Seat, bool HasCome)> SitAsync(MeetingDoor door, Guid? seat, IReadOnlyCollection<Guid> taken, CancellationToken cancel)
    {
        var (meeting, account, now) = (door.Meeting.Id, door.AccountId, clock.GetUtcNow());
        if (seat is { } held)
        {
            if (taken.Count > 0)
            {
                await db.Set<MeetingSignal>().Where(one => one.To == held && one.MeetingId == meeting && taken.Contains(one.Id)).ExecuteDeleteAsync(cancel);
            }

            var oldest = now - MeetingSeat.Hold;
            if (await db.Set<MeetingSeat>().Where(one => one.MeetingId == meeting && one.AccountId == account && one.Seat == held && one.SeenAt > oldest)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.SeenAt, now), cancel) == 1)
            {
                return (held, false);
            }
        }

        await turns.TakeAsync(meeting, cancel);
        var old = await db.Set<MeetingSeat>().AsNoTracking().SingleOrDefaultAsync(one => one.MeetingId == meeting && one.AccountId == account, cancel);
        if (seat is not null && old is not null && old.Seat != seat && old.SeenAt > now - MeetingSeat.Hold)
        {
            return (null, false);
        }

        await db.Set<MeetingSeat>().Where(one => one.MeetingId == meeting && one.AccountId == account).ExecuteDeleteAsync(cancel);
        if (old is not null)
        {
            await db.Set<MeetingSignal>().Where(one => one.From == old.Seat || one.To == old.Seat).ExecuteDeleteAsync(cancel);
        }

        var own = Guid.CreateVersion7();
        db.Add(new MeetingSeat { MeetingId = meeting, AccountId = account, PartyId = door.Party?.Id, Seat = own, SeenAt = now });
        if (door.Meeting.Can(MeetingStatus.Held) && await There(meeting, now).AnyAsync(cancel))
        {
            door.Meeting.Hold(now);
        }

        await db.SaveChangesAsync(cancel);
        return (own, true);
    }

    private async Task<IReadOnlyList<MeetingPerson>> OthersAsync(MeetingDoor door, CancellationToken cancel)
    {
        var others = await There(door.Meeting.Id, clock.GetUtcNow()).Where(one => one.AccountId != door.AccountId).OrderBy(one => one.Seat).ToListAsync(cancel);
        return [.. others.Where(one => one.PartyId is null || door.Case.TakingPart.Any(party => party.Id == one.PartyId))
            .Select(one => new MeetingPerson(one.Seat, door.Case.Parties.FirstOrDefault(party => party.Id == one.PartyId)?.Name))];
    }
}
