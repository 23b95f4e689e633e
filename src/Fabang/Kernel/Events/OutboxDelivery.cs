namespace Fabang.Kernel.Events;

/// <summary>
/// That one handler has acted on one event. Saved in the same transaction as what the handler did,
/// so an event that is delivered twice acts once.
/// </summary>
public sealed class OutboxDelivery
{
    public required long MessageId { get; init; }

    public required string Handler { get; init; }

    public required DateTimeOffset At { get; init; }
}
