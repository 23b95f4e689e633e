namespace Fabang.Modules.Mediation.CallBacks;

/// <summary>One call (回访记录). Only ever added.</summary>
public sealed class CallTry
{
    private CallTry()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CallBackId { get; private init; }

    public Guid By { get; private init; }

    public DateTimeOffset At { get; private init; }

    public bool WasReached { get; private init; }

    /// <summary>What else was said, or why nobody was reached; null where nothing was written down.</summary>
    public string? Note { get; private set; }

    internal static CallTry Of(Guid callBack, Guid by, bool wasReached, string? note, DateTimeOffset now) =>
        new() { CallBackId = callBack, By = by, At = now, WasReached = wasReached, Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim() };

    internal void Forget() => Note = null;
}
