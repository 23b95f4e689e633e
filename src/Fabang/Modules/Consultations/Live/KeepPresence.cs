namespace Fabang.Modules.Consultations.Live;

/// <summary>Lengthens the leases of the lawyers whose pages are open on this node.</summary>
internal sealed class KeepPresence(Presence presence, ILogger<KeepPresence> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await presence.HoldAllAsync(stoppingToken);
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(failed, "Who is there could not be written down; trying again");
            }

            await Task.Delay(Presence.Hold / 3, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
