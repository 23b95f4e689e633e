namespace Fabang.Modules.Consultations;

/// <summary>A question was sent and waits for a lawyer.</summary>
public sealed record ConsultationSent(Guid ConsultationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>A lawyer took it.</summary>
public sealed record ConsultationClaimed(Guid ConsultationId, Guid LawyerId, DateTimeOffset At) : DomainEvent(At);

/// <summary>It goes back to those who are on duty, perhaps of another region.</summary>
public sealed record ConsultationReleased(Guid ConsultationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>Another lawyer has it now.</summary>
public sealed record ConsultationTransferred(Guid ConsultationId, Guid LawyerId, DateTimeOffset At) : DomainEvent(At);

/// <summary>It was answered: the person is told.</summary>
public sealed record ConsultationAnswered(Guid ConsultationId, int PostNumber, DateTimeOffset At) : DomainEvent(At);

/// <summary>A lawyer added to an answer whose articles have changed: the person is told.</summary>
public sealed record AnswerAmended(Guid ConsultationId, int PostNumber, DateTimeOffset At) : DomainEvent(At);

/// <summary>There are answers yet to be marked that rest on a changed article: those whose citation comes after the last one that was.</summary>
public sealed record AnswersLeft(Guid ChangeId, Guid After, DateTimeOffset At) : DomainEvent(At);

/// <summary>The person asked on, or reopened it.</summary>
public sealed record FollowUpAsked(Guid ConsultationId, int PostNumber, DateTimeOffset At) : DomainEvent(At);

/// <summary>It was closed, by the person or because nothing more was asked.</summary>
public sealed record ConsultationClosed(Guid ConsultationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>The person took it back.</summary>
public sealed record ConsultationWithdrawn(Guid ConsultationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>The person said how it was; never more than the grade.</summary>
public sealed record ConsultationRated(Guid ConsultationId, Grade Grade, DateTimeOffset At) : DomainEvent(At);
