namespace Fabang.Modules.Mediation.Meetings;

/// <summary>Another who is there.</summary>
/// <param name="Name">Null for the mediator.</param>
public sealed record MeetingPerson(Guid Seat, string? Name);
