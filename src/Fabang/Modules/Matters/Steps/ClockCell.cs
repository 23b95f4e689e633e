using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Steps;

/// <summary>How many open matters of a region stand at a step, by light.</summary>
/// <param name="Region">One level below the reader's own, or their own.</param>
/// <param name="Step">Which limit.</param>
/// <param name="Red">Missed.</param>
/// <param name="Amber">Near.</param>
/// <param name="Green">In time.</param>
public sealed record ClockCell(RegionCode Region, StatutoryStep Step, int Red, int Amber, int Green);
