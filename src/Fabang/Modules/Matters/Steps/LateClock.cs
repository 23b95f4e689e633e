namespace Fabang.Modules.Matters.Steps;

/// <summary>A limit that was missed.</summary>
public sealed record LateClock(Matter Matter, StatutoryStep Step, DateTimeOffset DueAt);
