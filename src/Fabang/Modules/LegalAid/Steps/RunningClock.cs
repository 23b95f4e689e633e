using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Steps;

/// <summary>A limit that runs now (正在计时的期限).</summary>
public sealed record RunningClock
{
    public required Guid MatterId { get; init; }

    public required RegionCode Region { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>The rule of the next step, which names the step; null where the clock runs beside it.</summary>
    public string? Rule { get; init; }
}
