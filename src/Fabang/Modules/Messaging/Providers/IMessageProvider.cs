namespace Fabang.Modules.Messaging.Providers;

/// <summary>Hands messages to a network outside.</summary>
public interface IMessageProvider
{
    /// <summary>Stands in the ledger.</summary>
    string Name { get; }

    Channel Channel { get; }

    /// <summary>Whether a message offered twice under one key is sent once. Where not, an attempt with an unknown end is not repeated.</summary>
    bool RepeatsSafely { get; }

    /// <summary>Offers the message, within 30 seconds. Does not throw for what a network does.</summary>
    Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel);
}
