using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation;

/// <summary>A mediation has come to another state.</summary>
public sealed record MediationMoved(Guid CaseId, MediationStatus Status, DateTimeOffset At) : DomainEvent(At);

/// <summary>One of the others is asked whether they agree to mediate.</summary>
public sealed record PartyInvited(Guid CaseId, Guid PartyId, DateTimeOffset At) : DomainEvent(At);
