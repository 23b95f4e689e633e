using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fabang.Kernel.Backup;

/// <summary>Unpacks an archive into a folder of its own, and believes nothing of it until every hash fits.</summary>
internal static partial class BackupReader
{
    /// <exception cref="InvalidDataException">It is no backup, or it is damaged, cut off, or holds what no backup holds.</exception>
    public static async Task<BackupManifest> UnpackAsync(string archive, string folder, CancellationToken cancel)
    {
        BackupManifest? manifest = null;
        List<BackupPart> found = [];
        try
        {
            await using var zip = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
            await using var tar = new TarReader(zip);
            while (await tar.GetNextEntryAsync(cancellationToken: cancel) is { } entry)
            {
                if (manifest is not null || entry.EntryType is not TarEntryType.RegularFile)
                {
                    throw Damaged();
                }

                if (entry.Name == BackupManifest.Name)
                {
                    manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(entry.DataStream!, cancellationToken: cancel);
                    continue;
                }

                // A name is a path that we are about to write to: only those that a backup makes.
                found.Add(PartName().IsMatch(entry.Name) ? await UnpackAsync(entry, Path.Combine(folder, entry.Name), cancel) : throw Damaged());
            }

        }
        catch (Exception failed) when (failed is InvalidDataException or EndOfStreamException or JsonException or FormatException)
        {
            throw Damaged();
        }

        return manifest is not null && manifest.Parts.SequenceEqual(found) ? manifest : throw Damaged();

        InvalidDataException Damaged() => new($"{archive} is not a whole backup of Fabang. 备份文件损坏或不完整。");
    }

    private static async Task<BackupPart> UnpackAsync(TarEntry entry, string path, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        if (entry.DataStream is { } content)
        {
            await content.CopyToAsync(file, cancel);
        }

        file.Flush(flushToDisk: true);
        file.Position = 0;
        return new(entry.Name, file.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel)));
    }

    [GeneratedRegex(@"^(database\.(sqlite|dump)|keys/keyring\.json|files/[0-9a-f]{2}/[0-9a-f]{32})$")]
    private static partial Regex PartName();
}
