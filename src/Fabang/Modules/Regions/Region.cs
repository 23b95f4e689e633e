namespace Fabang.Modules.Regions;

/// <summary>An administrative division (行政区划).</summary>
public sealed class Region
{
    public required RegionCode Code { get; init; }

    public required string Name { get; init; }

    /// <summary>What it lies in; null for the nation.</summary>
    public required RegionCode? Parent { get; init; }
}
