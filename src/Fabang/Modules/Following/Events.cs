namespace Fabang.Modules.Following;

/// <summary>There are followers yet to be told of a change: those whose account comes after the last one that was.</summary>
public sealed record FollowersLeft(Guid ChangeId, Guid After, DateTimeOffset At) : DomainEvent(At);
