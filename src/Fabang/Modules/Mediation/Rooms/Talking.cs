using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Rooms;

/// <summary>
/// The rooms of a mediation (调解室): one of all, and a private one between the mediator and each party. Whoever asks says who they are by the view they hold;
/// every query of a party names their own room or that of all, so that nothing of another's private room can be in it.
/// </summary>
public sealed class Talking(FabangDb db, CurrentUser user, StepClock clock)
{
    private const int Most = 500;

    /// <summary>A room as a party sees it.</summary>
    /// <param name="isPrivate">Their own with the mediator, rather than that of all.</param>
    public Task<Room> OfPartyAsync(MediationView view, MediationParty me, bool isPrivate, CancellationToken cancel = default) => LoadAsync(view, isPrivate ? me : null, me, cancel);

    /// <summary>A room as a mediator sees it, the first or one beside them; null where there is no such party.</summary>
    public async Task<Room?> OfMediatorAsync(MediationView view, Guid? party, CancellationToken cancel = default)
    {
        var found = view.Case.TakingPart.FirstOrDefault(one => one.Id == party);
        if (party is not null && found is null)
        {
            return null;
        }

        var room = await LoadAsync(view, found, null, cancel);
        return view.Case.MediatorId == user.Id ? room : room with { BesideId = room.Beside.First(one => one.CoMediatorId == user.Id).Id };
    }

    /// <summary>The room of all as a guest sees it. There is no other for them.</summary>
    public async Task<Room> OfGuestAsync(MediationView view, ConsentRequest guest, CancellationToken cancel = default) => await LoadAsync(view, null, null, cancel) with { BesideId = guest.Id };

    /// <summary>Says something, once for each id.</summary>
    /// <exception cref="BrokenRuleException">The room is closed, or nothing is said.</exception>
    public async Task SayAsync(Room room, Guid id, string? text, CancellationToken cancel = default)
    {
        if (!room.IsOpen)
        {
            throw new BrokenRuleException(room.View.Case.IsOpen ? "Mediation.NotTogether" : "Mediation.RoomClosed");
        }

        var message = RoomMessage.Say(id, room.View.Case.Id, room.Party?.Id, room.SpeakerId, text, clock.Now);
        await OnceAsync(message, () => db.Set<RoomMessage>().AnyAsync(one => one.Id == id, cancel), cancel);
    }

    /// <summary>The mediator writes down minutes, or facts that nobody disputes, for all to confirm.</summary>
    public async Task WriteAsync(MediationView view, Guid id, RecordKind kind, string? text, CancellationToken cancel = default)
    {
        if (!view.Case.IsOpen)
        {
            throw new BrokenRuleException("Mediation.RoomClosed");
        }

        await OnceAsync(RoomRecord.Write(id, view.Case.Id, kind, text, clock.Now), () => db.Set<RoomRecord>().AnyAsync(one => one.Id == id, cancel), cancel);
    }

    /// <summary>A party has read what was written down, and confirms it.</summary>
    public async Task ConfirmAsync(MediationView view, MediationParty me, Guid record, CancellationToken cancel = default)
    {
        var found = await db.Set<RoomRecord>().SingleOrDefaultAsync(one => one.Id == record && one.CaseId == view.Case.Id, cancel) ?? throw new BrokenRuleException("Mediation.CannotMove");
        found.Confirm(me.Id, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>A party says whether they would sit in one room with the other side.</summary>
    public async Task MeetAsync(MediationView view, MediationParty me, bool agrees, CancellationToken cancel = default)
    {
        view.Case.SayToMeeting(me, agrees, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<Room> LoadAsync(MediationView view, MediationParty? party, MediationParty? reader, CancellationToken cancel)
    {
        if (party is null && reader is not null && !view.Case.MayMeet)
        {
            // Where there is violence, nothing of the room of all is sent to a party before all agree to meet.
            return new(view, null, reader, [], []);
        }

        var (mediation, room) = (view.Case.Id, party?.Id);
        var messages = await db.Set<RoomMessage>().AsNoTracking().Where(one => one.CaseId == mediation && one.PartyId == room).OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(Most).ToListAsync(cancel);
        messages.Reverse();
        var records = party is null ? await db.Set<RoomRecord>().AsNoTracking().Where(one => one.CaseId == mediation).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancel) : [];
        var beside = await db.Set<ConsentRequest>().AsNoTracking().Where(one => one.CaseId == mediation && one.Status == ConsentStatus.Agreed && one.Kind != ConsentKind.LongerTime).OrderBy(one => one.Id).ToListAsync(cancel);
        return new(view, party, reader, messages, records) { Beside = beside };
    }

    private async Task OnceAsync(object what, Func<Task<bool>> isThere, CancellationToken cancel)
    {
        if (await isThere())
        {
            return;
        }

        try
        {
            db.Add(what);
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Sent twice: the other has been saved, or the failure is real.
            db.ChangeTracker.Clear();
            if (!await isThere())
            {
                throw;
            }
        }
    }
}
