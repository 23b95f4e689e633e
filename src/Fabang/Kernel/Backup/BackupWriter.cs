using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Fabang.Kernel.Backup;

/// <summary>Writes one archive, part after part, readable by its owner alone: it holds the keys with what they seal.</summary>
internal sealed class BackupWriter : IAsyncDisposable
{
    private readonly FileStream _file;
    private readonly GZipStream _zip;
    private readonly TarWriter _tar;
    private readonly List<BackupPart> _parts = [];

    public BackupWriter(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        _file = new FileStream(path, options);
        // What is in it is encrypted or packed already: more effort finds nothing to win.
        _zip = new GZipStream(_file, CompressionLevel.Fastest, leaveOpen: true);
        _tar = new TarWriter(_zip, TarEntryFormat.Pax);
    }

    public IReadOnlyList<BackupPart> Parts => _parts;

    public async Task AddAsync(string name, Stream content, CancellationToken cancel)
    {
        content.Position = 0;
        var hash = await SHA256.HashDataAsync(content, cancel);
        content.Position = 0;
        await WriteAsync(name, content, cancel);
        _parts.Add(new(name, content.Length, Convert.ToHexStringLower(hash)));
    }

    public async Task CompleteAsync(BackupManifest manifest, CancellationToken cancel)
    {
        using var json = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest));
        await WriteAsync(BackupManifest.Name, json, cancel);
        await _tar.DisposeAsync();
        await _zip.DisposeAsync();
        _file.Flush(flushToDisk: true);
    }

    public async ValueTask DisposeAsync()
    {
        await _tar.DisposeAsync();
        await _zip.DisposeAsync();
        await _file.DisposeAsync();
    }

    private async Task WriteAsync(string name, Stream content, CancellationToken cancel) =>
        await _tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name)
        {
            DataStream = content,
            Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }, cancel);
}
