namespace Fabang.Modules.LegalAid.Letters;

/// <summary>A letter stands; its files are not made yet.</summary>
public sealed record LetterIssued(Guid LetterId, DateTimeOffset At) : DomainEvent(At);
