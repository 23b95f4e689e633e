namespace Fabang.Modules.Mediation.Rooms;

/// <summary>Somebody other than the mediator has said something in a room.</summary>
public sealed record PartySpoke(Guid MessageId, Guid CaseId, DateTimeOffset At) : DomainEvent(At);
