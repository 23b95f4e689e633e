namespace Fabang.Modules.Matters.Steps;

/// <summary>The limits of a service as they stand now (期限看板), as one reader sees them.</summary>
/// <param name="Steps">The rules.</param>
/// <param name="Cells">By region and step.</param>
/// <param name="Late">What was missed, the longest first.</param>
/// <param name="MayOpen">Whether the reader opens what was missed, or only sees that it was.</param>
public sealed record BoardView(IReadOnlyList<StatutoryStep> Steps, IReadOnlyList<ClockCell> Cells, IReadOnlyList<LateClock> Late, bool MayOpen);
