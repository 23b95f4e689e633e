namespace Fabang.Modules.Mediation.Consenting;

/// <summary>All are asked for their consent, or it has come to an end.</summary>
public sealed record ConsentMoved(Guid CaseId, Guid RequestId, ConsentStatus Status, DateTimeOffset At) : DomainEvent(At);
