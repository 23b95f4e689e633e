namespace Fabang.Modules.Mediation.Risks;

/// <summary>Somebody, or the program, has seen that a dispute may escalate.</summary>
public sealed record RiskRaised(Guid RiskId, Guid CaseId, DateTimeOffset At) : DomainEvent(At);
