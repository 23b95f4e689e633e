using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;

namespace Fabang.Modules.Mediation.Steps;

/// <summary>The clock of the mediating itself: its days, or the day to which all have agreed to lengthen it, whichever is later.</summary>
internal static class MediatingClock
{
    /// <param name="clock">Reckons the days.</param>
    /// <param name="mediation">Which.</param>
    /// <param name="mediator">Whose turn it is.</param>
    /// <param name="from">When the clock began; null is now.</param>
    /// <param name="until">The day on which all agree just now; null is what was agreed before, if anything was.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<NextStep> MediatingAsync(
        this StepClock clock, MediationCase mediation, Guid? mediator, DateTimeOffset? from, DateOnly? until = null, CancellationToken cancel = default)
    {
        var next = await clock.NextAsync(MediationSteps.Of(mediation.Time), mediation.Region, mediator, from, cancel);
        return (until ?? mediation.ExtendedTo) is { } day && ConsentRequest.EndOf(day) is var end && end > next.DueAt ? next with { DueAt = end } : next;
    }
}
