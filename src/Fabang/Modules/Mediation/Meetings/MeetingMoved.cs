namespace Fabang.Modules.Mediation.Meetings;

/// <summary>A meeting was set, took place, was cancelled or missed.</summary>
public sealed record MeetingMoved(Guid CaseId, Guid MeetingId, MeetingStatus Status, DateTimeOffset At) : DomainEvent(At);
