using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>A meeting that is open, and who stands at its door and may come in.</summary>
/// <param name="Party">Null for the mediator.</param>
public sealed record MeetingDoor(MediationMeeting Meeting, MediationCase Case, Guid AccountId, MediationParty? Party);
