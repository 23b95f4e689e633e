namespace Fabang.Modules.Matters;

/// <summary>Something happened to a matter: open pages look again.</summary>
public sealed record MatterAdvanced(Guid MatterId, DateTimeOffset At) : DomainEvent(At);

/// <summary>A limit of the staff was missed.</summary>
public sealed record MatterOverdue(Guid MatterId, DateTimeOffset At) : DomainEvent(At);

/// <summary>The papers of a person who left are gone from the matter; their contents follow.</summary>
public sealed record DocumentsForgotten(Guid MatterId, IReadOnlyList<Guid> Files, DateTimeOffset At) : DomainEvent(At);

/// <summary>The duty manager decided whether two people are one: the lawyer's open page looks again.</summary>
public sealed record ConflictDecided(Guid MatterId, DateTimeOffset At) : DomainEvent(At);
