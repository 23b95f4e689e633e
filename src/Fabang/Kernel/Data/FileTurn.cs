namespace Fabang.Kernel.Data;

/// <summary>A turn among the processes of one machine: an empty file that one of them holds. The system lets go of it when that process ends, killed or not.</summary>
internal static class FileTurn
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the turn.</summary>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static async Task<IAsyncDisposable> TakeAsync(string path, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Pause, cancel);
            }
        }
    }
}
