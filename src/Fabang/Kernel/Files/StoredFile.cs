namespace Fabang.Kernel.Files;

/// <summary>
/// A file that somebody sent (附件). Its content lies encrypted in the data folder, under a key of its own that is
/// sealed here. Who may read it is decided by the module that shows it.
/// </summary>
public sealed class StoredFile : Entity
{
    private StoredFile()
    {
    }

    /// <summary>As its sender called it, without folders and control characters, with the end that its content asks for.</summary>
    public string Name { get; private init; } = "";

    public FileKind Kind { get; private init; }

    /// <summary>Length of the plain content in bytes.</summary>
    public long Size { get; private init; }

    /// <summary>SHA-256 of the plain content, in hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>The key of its content, base64.</summary>
    public string Key { get; private init; } = "";

    public DateTimeOffset SentAt { get; private init; }

    internal static StoredFile Of(Guid id, string name, FileKind kind, long size, string sha256, string key, DateTimeOffset now) =>
        new() { Id = id, Name = name, Kind = kind, Size = size, Sha256 = sha256, Key = key, SentAt = now };
}
