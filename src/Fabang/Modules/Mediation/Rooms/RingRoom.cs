namespace Fabang.Modules.Mediation.Rooms;

/// <summary>Lets the open pages of a room look again.</summary>
internal sealed class RingRoom(Bell bell) : IHandle<RoomSpoken>
{
    public Task HandleAsync(RoomSpoken happened, CancellationToken cancel) => bell.RingAsync(RoomTopics.Of(happened.CaseId, happened.PartyId));
}
