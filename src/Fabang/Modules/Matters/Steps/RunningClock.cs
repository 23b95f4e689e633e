using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Steps;

/// <summary>A limit that runs now (正在计时的期限).</summary>
public sealed record RunningClock : IRegional
{
    public required Guid MatterId { get; init; }

    public required RegionCode Region { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>What is to be done, which names the step.</summary>
    public required string What { get; init; }

    /// <summary>Whom it waits for, where that is one certain person.</summary>
    public Guid? ActorId { get; init; }
}
