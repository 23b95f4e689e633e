namespace Fabang.Modules.Consultations.Publishing;

/// <summary>The answer of a consultation can be read by everybody: experts review it, and the search learns of it.</summary>
public sealed record AnswerPublished(Guid ConsultationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>A published answer is gone: the search forgets it.</summary>
public sealed record AnswerWithdrawn(Guid AnswerId, DateTimeOffset At) : DomainEvent(At);
