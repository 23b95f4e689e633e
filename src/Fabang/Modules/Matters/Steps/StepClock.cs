using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Steps;

/// <summary>Reckons the end of a step by the region's limit and the one calendar.</summary>
public sealed class StepClock(MatterLimits limits, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <param name="step">What comes next.</param>
    /// <param name="region">Whose limit.</param>
    /// <param name="who">The one whose turn it is; null where it is nobody certain.</param>
    /// <param name="from">When its clock starts; null is now.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<NextStep> NextAsync(StatutoryStep step, RegionCode region, Guid? who = null, DateTimeOffset? from = null, CancellationToken cancel = default)
    {
        var due = await limits.EndAsync(step.Limit, region, from ?? Now, cancel);
        return new(step.Actor, who, step.What, due.At, due.Rule);
    }
}
