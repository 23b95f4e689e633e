namespace Fabang.Modules.LegalAid.Letters;

/// <summary>A letter stands; its files are not made yet.</summary>
public sealed record LetterIssued(Guid LetterId, DateTimeOffset At) : DomainEvent(At);

/// <summary>The person left: the files of their letter go.</summary>
public sealed record LetterForgotten(Guid LetterId, IReadOnlyList<Guid> Files, DateTimeOffset At) : DomainEvent(At);
