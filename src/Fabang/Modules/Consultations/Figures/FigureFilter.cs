using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>Which figures are asked for.</summary>
/// <param name="From">The first month.</param>
/// <param name="To">The last month, included.</param>
/// <param name="Topic">A group of topics; null for all.</param>
/// <param name="Channel">Null for both.</param>
public sealed record FigureFilter(RegionCode Region, DateOnly From, DateOnly To, string? Topic, FigureChannel? Channel);
