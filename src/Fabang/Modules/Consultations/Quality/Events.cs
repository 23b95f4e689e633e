namespace Fabang.Modules.Consultations.Quality;

/// <summary>A call-back came to its end: the person is told.</summary>
public sealed record PersonCalledBack(Guid CallBackId, DateTimeOffset At) : DomainEvent(At);

/// <summary>An expert found an error that may harm the person: they are called back.</summary>
public sealed record FatalErrorFound(Guid ReviewId, DateTimeOffset At) : DomainEvent(At);
