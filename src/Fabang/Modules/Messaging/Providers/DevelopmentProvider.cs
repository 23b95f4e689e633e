namespace Fabang.Modules.Messaging.Providers;

/// <summary>Sends nothing: <c>/dev/messages</c> shows what would have been sent. Never registered in Production.</summary>
internal sealed class DevelopmentProvider : IMessageProvider
{
    public const string ProviderName = "development";

    public string Name => ProviderName;

    public Channel Channel => Channel.Sms;

    public bool RepeatsSafely => true;

    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel) => Task.FromResult(SendResult.Accepted());
}
