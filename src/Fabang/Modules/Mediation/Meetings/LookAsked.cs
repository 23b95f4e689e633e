namespace Fabang.Modules.Mediation.Meetings;

/// <summary>A page of a meeting looks.</summary>
/// <param name="Seat">Its own; null where it has just come.</param>
/// <param name="Taken">What it has received.</param>
public sealed record LookAsked(Guid? Seat, IReadOnlyList<Guid>? Taken);
