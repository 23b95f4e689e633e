namespace Fabang.Modules.Messaging;

/// <summary>One try to hand a message to a provider (发送记录). It holds no word of the message.</summary>
public sealed class MessageAttempt
{
    public long Id { get; private init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The provider it was offered to, such as <c>http-sms</c>.</summary>
    public required string Provider { get; init; }

    /// <summary>Null while the provider is being asked.</summary>
    public SendOutcome? Outcome { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What the provider calls the message, by which its support finds it.</summary>
    public string? ProviderId { get; private set; }

    /// <summary>The status the provider answered with, or the kind of failure; never its words, which may repeat ours.</summary>
    public string? Detail { get; private set; }

    internal void Close(SendResult result, DateTimeOffset now)
    {
        Outcome = result.Outcome;
        ProviderId = Cut(result.ProviderId, 100);
        Detail = Cut(result.Detail, 100);
        EndedAt = now;
    }

    private static string? Cut(string? text, int longest) => text?.Length > longest ? text[..longest] : text;
}
