namespace Fabang.Kernel.Sealing;

/// <summary>Notices within seconds that <c>keys rotate</c> has put a new key on the ring of a running node.</summary>
internal sealed class KeyRingWatch(KeyRing ring, DataFolder data, TimeProvider clock) : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        var seen = File.GetLastWriteTimeUtc(data.KeyRing);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var written = File.GetLastWriteTimeUtc(data.KeyRing);
            if (written != seen)
            {
                ring.Replace(KeyRingFile.Read(data));
                seen = written;
            }
        }
    }
}
