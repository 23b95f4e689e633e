namespace Fabang.Modules.LegalAid.Steps;

/// <summary>Where clocks stand, and which steps set those.</summary>
/// <param name="Steps">One of these set each of the clocks.</param>
/// <param name="Running">What runs, to be narrowed further.</param>
public sealed record ClockSource(IReadOnlyList<StatutoryStep> Steps, IQueryable<RunningClock> Running)
{
    /// <summary>The step that set a clock; null where none of this table did.</summary>
    /// <param name="rule">As the clock has it.</param>
    public StatutoryStep? StepOf(string? rule) => Steps.Count == 1 ? Steps[0] : Steps.FirstOrDefault(step => step.Set(rule));
}
