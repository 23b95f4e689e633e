namespace Fabang.Modules.Matters.Steps;

/// <summary>Where clocks stand, and which steps set those.</summary>
/// <param name="Steps">One of these set each of the clocks.</param>
/// <param name="Running">What runs, to be narrowed further.</param>
public sealed record ClockSource(IReadOnlyList<StatutoryStep> Steps, IQueryable<RunningClock> Running)
{
    /// <summary>A limit that runs beside the next step.</summary>
    public ClockSource(StatutoryStep step, IQueryable<RunningClock> running) : this([step], running)
    {
    }

    /// <summary>The step that set a clock.</summary>
    public StatutoryStep StepOf(RunningClock running) => Steps.Single(step => step.What == running.What);
}
