namespace Fabang.Search;

/// <summary>
/// One writer of an index over all processes. Lucene's own write.lock holds within a process alone: on Linux .NET makes of it a
/// shared flock, and a second process would write into the same files.
/// </summary>
internal sealed class FolderTurn : IDisposable
{
    private readonly FileStream held;

    private FolderTurn(FileStream held) => this.held = held;

    /// <summary>The system gives it back when the process dies, however it dies; the file stays.</summary>
    /// <exception cref="SearchIndexException">Another has it: <see cref="SearchIndexFault.InUse"/>.</exception>
    public static FolderTurn Take(string directory)
    {
        System.IO.Directory.CreateDirectory(directory);
        var file = Path.Combine(directory, "writer.turn");
        try
        {
            return new FolderTurn(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException taken) when (taken.GetType() == typeof(IOException) && File.Exists(file))
        {
            throw new SearchIndexException(SearchIndexFault.InUse, directory, taken);
        }
    }

    public void Dispose() => held.Dispose();
}
