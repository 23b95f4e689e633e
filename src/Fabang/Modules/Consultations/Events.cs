using Fabang.Modules.Consultations.Outcomes;

namespace Fabang.Modules.Consultations;

/// <summary>A question was sent and waits for a lawyer.</summary>
public sealed record ConsultationSent(Guid ConsultationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>A lawyer took it.</summary>
public sealed record ConsultationClaimed(Guid ConsultationId, Guid LawyerId, DateTimeOffset At) : DomainEvent(At);

/// <summary>It is kept for a lawyer until a moment (派单): they are told where they have no page of the desk open.</summary>
public sealed record OfferMade(Guid ConsultationId, Guid LawyerId, DateTimeOffset Until, DateTimeOffset At) : DomainEvent(At);

/// <summary>It goes back to those who are on duty, perhaps of another region.</summary>
public sealed record ConsultationReleased(Guid ConsultationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>Another lawyer has it now.</summary>
public sealed record ConsultationTransferred(Guid ConsultationId, Guid LawyerId, DateTimeOffset At) : DomainEvent(At);

/// <summary>It was answered: the person is told.</summary>
public sealed record ConsultationAnswered(Guid ConsultationId, int PostNumber, DateTimeOffset At) : DomainEvent(At);

/// <summary>A lawyer added to an answer whose articles have changed, or whose person is stuck: they are told.</summary>
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

/// <summary>A day of an advice note comes near: the person is reminded.</summary>
public sealed record AdviceDue(Guid ConsultationId, DateOnly DueOn, DateTimeOffset At) : DomainEvent(At);

/// <summary>So many days after the answer, the person is asked what became of it.</summary>
public sealed record OutcomeAsked(Guid ConsultationId, int Day, DateTimeOffset At) : DomainEvent(At);

/// <summary>The person said what became of it; never their words.</summary>
public sealed record OutcomeTold(Guid ConsultationId, int Day, Outcome Outcome, DateTimeOffset At) : DomainEvent(At);
