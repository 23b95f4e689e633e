namespace Fabang.Modules.Messaging;

/// <summary>The person must not be reached this way: somebody has to find another.</summary>
public sealed record MessageBlocked(Guid MessageId, Guid? AccountId, string Template, string? About, BlockReason Reason, DateTimeOffset At) : DomainEvent(At);

/// <summary>The message failed or expired.</summary>
public sealed record MessageUndelivered(Guid MessageId, Guid? AccountId, string Template, string? About, MessageStatus Status, DateTimeOffset At) : DomainEvent(At);
