namespace Fabang.Modules.LawLibrary;

/// <summary>
/// The text of a law changed, or will: which articles, and whether it holds already, stands in the <see cref="Changes.LawChange"/>. Announced once when that is
/// known, and once more when a version that was yet to come takes effect.
/// </summary>
public sealed record LawChanged(Guid ChangeId, DateTimeOffset At) : DomainEvent(At);
