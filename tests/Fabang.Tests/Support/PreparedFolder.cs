namespace Fabang.Tests.Support;

/// <summary>A folder below the data folder that every application fills in the same way: the first fills it, those after it begin with a copy.</summary>
internal sealed class PreparedFolder(string name)
{
    private readonly DirectoryInfo _kept = Directory.CreateTempSubdirectory("fabang-prepared-");
    private readonly SemaphoreSlim _turn = new(1, 1);
    private bool _isKept;

    /// <summary>Prepares an application on this data folder, whose folder is not there yet.</summary>
    public async ValueTask PrepareAsync(DirectoryInfo data, Func<Task> prepare)
    {
        var own = Path.Combine(data.FullName, name);
        await _turn.WaitAsync();
        try
        {
            if (!_isKept)
            {
                await prepare();
                Copy(own, _kept.FullName);
                AppDomain.CurrentDomain.ProcessExit += (_, _) => _kept.Delete(recursive: true);
                _isKept = true;
                return;
            }
        }
        finally
        {
            _turn.Release();
        }

        Copy(_kept.FullName, own);
        await prepare();
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from).Where(file => Path.GetExtension(file) is not (".lock" or ".turn")))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
