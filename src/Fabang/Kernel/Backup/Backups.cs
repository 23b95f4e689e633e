using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Backup;

/// <summary>
/// Makes a backup while the site runs: database, files and keys in one archive. The database is copied first and files are
/// written before their rows, so every row of the copy has its file. The search index is not in it: it is built from the database.
/// </summary>
internal sealed class Backups(IDatabaseCopy database, FabangDb db, DataFolder data, TimeProvider clock)
{
    /// <exception cref="IOException">The archive exists, or something cannot be read or written.</exception>
    public async Task<BackupManifest> MakeAsync(string archive, CancellationToken cancel)
    {
        if (File.Exists(archive))
        {
            throw new IOException($"{archive} exists already. 文件已存在。");
        }

        // Both unfinished pieces lie under names of their own: an archive under the name asked for is whole.
        var copy = Path.Combine(data.Root, $".backup-{Guid.CreateVersion7():N}");
        var unfinished = $"{archive}.{Guid.CreateVersion7():N}";
        try
        {
            await database.CopyToAsync(copy, cancel);
            var manifest = await WriteAsync(unfinished, copy, cancel);
            File.Move(unfinished, archive);
            return manifest;
        }
        finally
        {
            File.Delete(copy);
            File.Delete(unfinished);
        }
    }

    private async Task<BackupManifest> WriteAsync(string path, string copy, CancellationToken cancel)
    {
        await using var writer = new BackupWriter(path);
        await using (var content = File.OpenRead(copy))
        {
            await writer.AddAsync(database.PartName, content, cancel);
        }

        await AddAsync(writer, data.KeyRing, cancel);
        foreach (var file in Directory.EnumerateFiles(data.Files, "*", SearchOption.AllDirectories))
        {
            await AddAsync(writer, file, cancel);
        }

        var manifest = new BackupManifest(
            typeof(Backups).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
            database.Engine, (await db.Database.GetAppliedMigrationsAsync(cancel)).LastOrDefault(), clock.GetUtcNow(), writer.Parts);
        await writer.CompleteAsync(manifest, cancel);
        return manifest;
    }

    private async Task AddAsync(BackupWriter writer, string path, CancellationToken cancel)
    {
        try
        {
            // Whole in memory (10 MB at most): a file that is just being written would change its length under the archive.
            using var content = new MemoryStream(await File.ReadAllBytesAsync(path, cancel));
            await writer.AddAsync(Path.GetRelativePath(data.Root, path).Replace('\\', '/'), content, cancel);
        }
        catch (FileNotFoundException) when (path != data.KeyRing)
        {
            // Somebody removed it, and its row, since the database was copied.
        }
    }
}
