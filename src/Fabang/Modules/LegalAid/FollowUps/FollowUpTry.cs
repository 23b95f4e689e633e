namespace Fabang.Modules.LegalAid.FollowUps;

/// <summary>One try to reach the recipient (联系记录).</summary>
public sealed class FollowUpTry
{
    private FollowUpTry()
    {
    }

    public Guid Id { get; private init; }

    public Guid FollowUpId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public Guid By { get; private init; }

    /// <summary>What happened: rang, switched off, somebody else.</summary>
    public string Note { get; private set; } = "";

    internal static FollowUpTry Of(Guid id, Guid followUp, Guid by, string note, DateTimeOffset now) => new() { Id = id, FollowUpId = followUp, At = now, By = by, Note = note };

    internal void Forget() => Note = "";
}
