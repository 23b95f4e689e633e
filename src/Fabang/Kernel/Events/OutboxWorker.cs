
namespace Fabang.Kernel.Events;

/// <summary>Delivers on every node, woken by its own announcements and looking each second for those of others.</summary>
internal sealed class OutboxWorker(Outbox outbox, OutboxSignal signal, NodeName node, ILogger<OutboxWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Asked for before looking, so that a message saved while we look is not slept over.
            var woken = signal.Woken;
            try
            {
                // What was claimed is finished even when the node is told to stop.
                if (await outbox.DeliverAsync(node.Value, CancellationToken.None) > 0)
                {
                    continue;
                }
            }
            catch (Exception failed)
            {
                log.LogError(failed, "The outbox could not be read; trying again in a second");
            }

            await Task.WhenAny(woken, Task.Delay(Pause, stoppingToken));
        }
    }
}
