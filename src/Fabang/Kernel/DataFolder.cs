namespace Fabang.Kernel;

/// <summary>The folder that holds all that a deployment owns: database file, files, keys, search index.</summary>
public sealed class DataFolder
{
    /// <param name="root">Made when it is not there.</param>
    /// <exception cref="IOException">It cannot be made or written to.</exception>
    public DataFolder(string root)
    {
        Root = Path.GetFullPath(root.Length > 0 ? root : throw new IOException("The data folder has no name: --data DIR. 没有指定数据文件夹。"));
        try
        {
            MakeAndProbe();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The data folder {Root} cannot be used: {refused.Message} 数据文件夹无法读写。", refused);
        }
    }

    public string Root { get; }

    /// <summary>The SQLite database, when no connection string names another.</summary>
    public string Database => Path.Combine(Root, "fabang.db");

    public string Files => Path.Combine(Root, "files");

    public string Index => Path.Combine(Root, "index");

    public string Keys => Path.Combine(Root, "keys");

    public string KeyRing => Path.Combine(Keys, "keyring.json");

    private void MakeAndProbe()
    {
        foreach (var folder in new[] { Root, Files, Index, Keys })
        {
            MakePrivate(folder);
        }

        var probe = Path.Combine(Root, $".probe-{Guid.CreateVersion7():N}");
        File.WriteAllText(probe, "");
        File.Delete(probe);
    }

    /// <summary>A folder that is new is for its owner alone; one that is there keeps the rights it was given.</summary>
    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
