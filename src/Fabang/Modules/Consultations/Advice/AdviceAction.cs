namespace Fabang.Modules.Consultations.Advice;

/// <summary>One thing to do of an advice note (要办的事), as it was written.</summary>
public sealed class AdviceAction
{
    private AdviceAction()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>1, 2, 3 … within the note.</summary>
    public int Place { get; private init; }

    public string Words { get; private init; } = "";

    /// <summary>The last day for it, in China; null where there is none.</summary>
    public DateOnly? DueOn { get; private init; }

    internal static AdviceAction Of(AdviceStep step, int place) => new() { Words = step.Words, DueOn = step.Day, Place = place };
}
