namespace Fabang.Modules.Directory;

/// <summary>提交审核: a profile waits for the administrator of the region.</summary>
public sealed record ProfileSubmitted(Guid LawyerId, DateTimeOffset At) : DomainEvent(At);

/// <summary>公开: the public reads the new profile.</summary>
public sealed record ProfilePublished(Guid LawyerId, DateTimeOffset At) : DomainEvent(At);

/// <summary>退回: the profile came back with a reason; what was public stays so.</summary>
public sealed record ProfileReturned(Guid LawyerId, DateTimeOffset At) : DomainEvent(At);

/// <summary>撤下: the lawyer is no longer on the public list.</summary>
public sealed record LawyerTakenOff(Guid LawyerId, DateTimeOffset At) : DomainEvent(At);
