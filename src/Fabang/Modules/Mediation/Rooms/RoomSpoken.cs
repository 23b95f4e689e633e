namespace Fabang.Modules.Mediation.Rooms;

/// <summary>Something was said or written down in a room: those in it look again. It says not what.</summary>
/// <param name="PartyId">Whose private room; null for that of all.</param>
public sealed record RoomSpoken(Guid CaseId, Guid? PartyId, DateTimeOffset At) : DomainEvent(At);
