using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;

namespace Fabang.Modules.Mediation.Rooms;

/// <summary>One room, as whoever reads it may see it.</summary>
/// <param name="View">The mediation.</param>
/// <param name="Party">Whose private room it is; null for that of all.</param>
/// <param name="Reader">The party who reads; null for the mediator.</param>
/// <param name="Messages">What was said, the oldest first.</param>
/// <param name="Records">What was written down for all; empty in a private room.</param>
public sealed record Room(MediationView View, MediationParty? Party, MediationParty? Reader, IReadOnlyList<RoomMessage> Messages, IReadOnlyList<RoomRecord> Records)
{
    /// <summary>Whether the room of all may be used: where there is violence, only once every party has said yes.</summary>
    public bool IsOpen => View.Case.IsOpen && (Party is not null || View.Case.MayMeet);

    /// <summary>Name of who spoke; null for the mediator.</summary>
    public string? SpeakerOf(RoomMessage message) => View.Case.Parties.FirstOrDefault(party => party.Id == message.SpeakerId)?.Name ?? Beside.FirstOrDefault(one => one.Id == message.SpeakerId)?.Name;

    public bool IsOwn(RoomMessage message) => message.SpeakerId == SpeakerId;

    /// <summary>Who else sits here, because all agreed: mediators beside the first, and guests.</summary>
    public IReadOnlyList<ConsentRequest> Beside { get; init; } = [];

    /// <summary>By which of them the reader sits here; null for a party and for the mediator.</summary>
    public Guid? BesideId { get; init; }

    /// <summary>Under which id the reader speaks; null for the mediator.</summary>
    public Guid? SpeakerId => BesideId ?? Reader?.Id;
}
