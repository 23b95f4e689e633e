namespace Fabang.Modules.Mediation.Offers;

/// <summary>Something was offered or answered.</summary>
public sealed record OffersMoved(Guid CaseId, DateTimeOffset At) : DomainEvent(At);
