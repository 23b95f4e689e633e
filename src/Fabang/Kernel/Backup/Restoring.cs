using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Fabang.Kernel.Backup;

/// <summary>
/// Puts a backup in place of what is there. Everything is unpacked and checked first; what was there lies beside it
/// until the new stands, and comes back when something fails.
/// </summary>
internal sealed class Restoring(IDatabaseCopy database, DataFolder data)
{
    /// <param name="archive">The backup.</param>
    /// <param name="force">Whether data that is there may be replaced.</param>
    /// <param name="cancel">Gives up, while nothing has been replaced.</param>
    /// <exception cref="IOException">There is data and no force, the site is running, or the backup does not fit.</exception>
    /// <exception cref="InvalidDataException">The backup is damaged.</exception>
    public async Task<BackupManifest> RestoreAsync(string archive, bool force, CancellationToken cancel)
    {
        if (!File.Exists(archive))
        {
            throw new IOException($"There is no file {archive}. 找不到备份文件。");
        }

        if (!force && await HasDataAsync(cancel))
        {
            throw new IOException($"There is data in {data.Root} or its database already; --force replaces it. 目标已有数据，确认要替换请加 --force。");
        }

        var unpacked = Directory.CreateDirectory(Path.Combine(data.Root, $".restore-{Guid.CreateVersion7():N}")).FullName;
        try
        {
            var manifest = await BackupReader.UnpackAsync(archive, unpacked, cancel);
            MustFit(manifest);
            await ReplaceAsync(unpacked, cancel);
            return manifest;
        }
        finally
        {
            Directory.Delete(unpacked, recursive: true);
        }
    }

    private async Task<bool> HasDataAsync(CancellationToken cancel) =>
        File.Exists(data.KeyRing) || Directory.EnumerateFiles(data.Files, "*", SearchOption.AllDirectories).Any() || await database.HasDataAsync(cancel);

    private void MustFit(BackupManifest manifest)
    {
        if (manifest.Engine != database.Engine)
        {
            throw new IOException($"The backup is of {manifest.Engine} and the target is {database.Engine}. 备份与目标数据库类型不同。");
        }

        var known = typeof(Restoring).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id);
        if (manifest.Migration is { } migration && !known.Contains(migration))
        {
            throw new IOException($"The backup was made by a newer version ({manifest.Version}) than this program. 备份来自更新的版本，请先升级程序。");
        }
    }

    private async Task ReplaceAsync(string unpacked, CancellationToken cancel)
    {
        var newDatabase = await database.ReplaceAsync(Path.Combine(unpacked, database.PartName), cancel);
        var folders = new MovedAside(data.Root);
        try
        {
            folders.Replace(data.Keys, Path.Combine(unpacked, Path.GetFileName(data.Keys)));
            folders.Replace(data.Files, Directory.CreateDirectory(Path.Combine(unpacked, Path.GetFileName(data.Files))).FullName);
            folders.Replace(data.Index, Directory.CreateDirectory(Path.Combine(unpacked, Path.GetFileName(data.Index))).FullName);
            KeepPrivate();
        }
        catch
        {
            await folders.UndoAsync();
            await newDatabase.UndoAsync();
            throw;
        }

        await folders.KeepAsync();
        await newDatabase.KeepAsync();
    }

    /// <summary>The keys are for their owner alone, whatever the archive was unpacked with.</summary>
    private void KeepPrivate()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(data.Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            File.SetUnixFileMode(data.KeyRing, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
