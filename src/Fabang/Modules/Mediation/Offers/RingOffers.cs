using Fabang.Modules.Mediation.Rooms;

namespace Fabang.Modules.Mediation.Offers;

/// <summary>Lets the open pages of the room of all look again: offers are shown there.</summary>
internal sealed class RingOffers(Bell bell) : IHandle<OffersMoved>
{
    public Task HandleAsync(OffersMoved happened, CancellationToken cancel) => bell.RingAsync(RoomTopics.Of(happened.CaseId, null));
}
