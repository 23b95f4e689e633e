namespace Fabang.Modules.Matters.Steps;

/// <summary>That somebody was told of a limit (已提醒), so that nobody is told twice. One for each limit and kind.</summary>
public sealed class StepNotice
{
    private StepNotice()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MatterId { get; private init; }

    /// <summary>Id of the step.</summary>
    public string Step { get; private init; } = "";

    public DateTimeOffset DueAt { get; private init; }

    /// <summary>Whether it was that the limit was missed, rather than that it is near.</summary>
    public bool IsLate { get; private init; }

    public DateTimeOffset At { get; private init; }

    public static StepNotice Of(Guid matter, StatutoryStep step, DateTimeOffset dueAt, bool isLate, DateTimeOffset now) =>
        new() { MatterId = matter, Step = step.Id, DueAt = dueAt, IsLate = isLate, At = now };
}
