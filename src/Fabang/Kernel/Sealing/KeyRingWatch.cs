namespace Fabang.Kernel.Sealing;

/// <summary>Notices within seconds that <c>keys rotate</c> has put a new key on the ring of a running node.</summary>
internal sealed class KeyRingWatch(KeyRing ring, DataFolder data, TimeProvider clock, ILogger<KeyRingWatch> log) : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        // Never seen: a key that came between the start, when the ring was read, and now would be missed for good.
        DateTime? seen = null;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var written = File.GetLastWriteTimeUtc(data.KeyRing);
                if (written != seen)
                {
                    ring.Replace(KeyRingFile.Read(data));
                    seen = written;
                }
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                // A shared folder that does not answer for a moment is no reason to stop: the keys we have still open.
                log.LogError(failed, "The key ring cannot be read; trying again in {Pause}", Pause);
            }
        }
    }
}
