namespace Fabang.Modules.Consultations.Quality;

/// <summary>One try to reach the person (联系记录).</summary>
public sealed class CallBackTry
{
    private CallBackTry()
    {
    }

    public Guid Id { get; private init; }

    public Guid CallBackId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public Guid By { get; private init; }

    /// <summary>What happened: rang, switched off, somebody else.</summary>
    public string Note { get; private set; } = "";

    internal static CallBackTry Of(Guid callBack, Guid by, string note, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(), CallBackId = callBack, At = now, By = by, Note = note };

    internal void Forget() => Note = "";
}
