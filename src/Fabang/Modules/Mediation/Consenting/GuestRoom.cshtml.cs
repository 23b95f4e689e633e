using Fabang.Modules.Mediation.Rooms;
using Microsoft.AspNetCore.Authorization;

namespace Fabang.Modules.Mediation.Consenting;

/// <summary>A guest in the room of all (参加人). Private rooms, offers and signing have no address for them.</summary>
[Authorize]
public sealed class GuestRoomModel(Guests guests, Talking talking, LiveTopics topics) : RoomPage(talking, topics)
{
    private readonly Talking _talking = talking;

    public override string Address => $"/my/mediation/{Room.View.Case.Id}/guest";

    protected override async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await guests.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Room = await _talking.OfGuestAsync(found.View, found.Guest, cancel);
        return true;
    }
}
