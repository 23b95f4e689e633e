namespace Fabang.Modules.Messaging.Sending;

/// <summary>Sends on every node. It looks twice a second, so a code is on its way before the person has put the phone down.</summary>
internal sealed class SendingWorker(MessageSender sender, ILogger<SendingWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await sender.SendDueAsync(stoppingToken) > 0)
                {
                    continue;
                }
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "The messages could not be read; trying again");
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
