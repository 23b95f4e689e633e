namespace Fabang.Modules.Consultations.Live;

/// <summary>Somebody wants to talk to a lawyer now.</summary>
public sealed record ConversationBegun(Guid ConversationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>A lawyer has it now.</summary>
public sealed record ConversationTaken(Guid ConversationId, Guid LawyerId, DateTimeOffset At) : DomainEvent(At);

/// <summary>It waits again, at the head of the queue.</summary>
public sealed record ConversationReturned(Guid ConversationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>The time for which it was booked is here, and it waits at the head of the queue: the person is told.</summary>
public sealed record BookedTimeCame(Guid ConversationId, DateTimeOffset At) : DomainEvent(At);

/// <summary>The person said how it was; never more than the grade.</summary>
public sealed record ConversationRated(Guid ConversationId, Grade Grade, DateTimeOffset At) : DomainEvent(At);

/// <summary>It is over, was left, or goes on in writing.</summary>
public sealed record ConversationEnded(Guid ConversationId, DateTimeOffset At) : DomainEvent(At);
