namespace Fabang.Kernel.Backup;

/// <summary>Files and folders whose place was taken by others of the same name, waiting beside them.</summary>
internal sealed class MovedAside : IReplacement
{
    private readonly string _aside;
    private readonly List<(string Place, string? Old)> _moves = [];

    public MovedAside(string folder)
    {
        _aside = Path.Combine(folder, $".before-restore-{Guid.CreateVersion7():N}");
        Directory.CreateDirectory(_aside);
    }

    /// <param name="place">Where it shall stand; what stands there is moved aside.</param>
    /// <param name="replacement">What shall stand there; null for nothing.</param>
    public void Replace(string place, string? replacement)
    {
        string? old = null;
        if (Path.Exists(place))
        {
            old = Path.Combine(_aside, Path.GetFileName(place));
            Move(place, old);
        }

        _moves.Add((place, old));
        if (replacement is not null)
        {
            Move(replacement, place);
        }
    }

    public Task KeepAsync()
    {
        Directory.Delete(_aside, recursive: true);
        return Task.CompletedTask;
    }

    public Task UndoAsync()
    {
        foreach (var (place, old) in Enumerable.Reverse(_moves))
        {
            if (Directory.Exists(place))
            {
                Directory.Delete(place, recursive: true);
            }

            File.Delete(place);
            if (old is not null)
            {
                Move(old, place);
            }
        }

        return KeepAsync();
    }

    private static void Move(string from, string to)
    {
        if (Directory.Exists(from))
        {
            Directory.Move(from, to);
        }
        else
        {
            File.Move(from, to);
        }
    }
}
