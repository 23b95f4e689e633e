using System.Text.Json;

namespace Fabang.Kernel.Events;

/// <summary>A domain event on its way to its handlers, saved with the change that caused it.</summary>
public sealed class OutboxMessage
{
    public long Id { get; private init; }

    /// <summary>Full name of the event's type.</summary>
    public required string Type { get; init; }

    public required string Payload { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When it may be tried next; moved into the future by every failure.</summary>
    public DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>The node that is delivering it, and until when nobody else may.</summary>
    public string? ClaimedBy { get; set; }

    public DateTimeOffset? ClaimedUntil { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>Set when the last attempt failed: it rests in the dead-letter list until an operator replays it.</summary>
    public DateTimeOffset? DeadAt { get; set; }

    /// <summary>The handler that failed and the kind of failure; no message text, which could hold personal data.</summary>
    public string? LastError { get; set; }

    public static OutboxMessage From(DomainEvent happened) => new()
    {
        Type = happened.GetType().FullName!,
        Payload = JsonSerializer.Serialize(happened, happened.GetType()),
        At = happened.At,
        DueAt = happened.At,
    };
}
