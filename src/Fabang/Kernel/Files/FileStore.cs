using System.Security.Cryptography;

namespace Fabang.Kernel.Files;

/// <summary>
/// Keeps files outside the database, encrypted, under names that tell nothing. Nothing in it is ever run,
/// and the web server cannot reach the folder.
/// </summary>
public sealed class FileStore(FabangDb db, DataFolder data, VirusScan scan, Pictures pictures, TimeProvider clock)
{
    /// <summary>The largest file taken: 10 MB, a photograph or a scanned contract.</summary>
    public const long LargestSize = 10 * 1024 * 1024;

    /// <summary>Pixels of the longer side of a picture that is kept: a page of A4 can still be read and printed. What is larger is made smaller.</summary>
    public const int LargestSide = 2400;

    private const int PictureQuality = 85;
    private const int LongestName = 120;
    private const int TagLength = 16;
    private const int NonceLength = 12;

    /// <summary>
    /// Checks and stores a file that somebody sent; the row is saved by the caller, with what refers to it. A large photograph is kept smaller, the right way up, without the place
    /// and the camera that stood in it; what was sent is not kept.
    /// </summary>
    /// <exception cref="BrokenRuleException">Empty, too large, infected, or of a kind that is not taken.</exception>
    public async Task<StoredFile> AddAsync(string name, Stream content, CancellationToken cancel = default)
    {
        using var plain = await ReadAsync(content, cancel);
        var kind = FileKinds.Recognise(plain) ?? throw new BrokenRuleException("Shell.FileKindNotTaken", CleanName(name, null));
        var bytes = plain.ToArray();
        await scan.CheckAsync(bytes, cancel);
        return FileKinds.ShowsInPage(kind) && Pictures.IsLarger(bytes, LargestSide) && await pictures.SmallerAsync(bytes, LargestSide, PictureQuality, cancel) is { } smaller
            ? await KeepAsync(CleanName(name, FileKind.Jpeg), FileKind.Jpeg, smaller, cancel)
            : await KeepAsync(CleanName(name, kind), kind, bytes, cancel);
    }

    /// <summary>Stores a file that this program made; the row is saved by the caller, with what refers to it.</summary>
    public async Task<StoredFile> KeepAsync(string name, FileKind kind, byte[] bytes, CancellationToken cancel = default)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var id = Guid.CreateVersion7();
        var file = StoredFile.Of(id, name, kind, bytes.LongLength,
            Convert.ToHexStringLower(SHA256.HashData(bytes)), Convert.ToBase64String(key), clock.GetUtcNow());

        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(id))!);
        await using var disk = new FileStream(PathOf(id), FileMode.CreateNew, FileAccess.Write);
        await disk.WriteAsync(Encrypt(bytes, key), cancel);
        disk.Flush(flushToDisk: true);
        db.Add(file);
        return file;
    }

    /// <exception cref="CryptographicException">The file on disk is not the one that was stored.</exception>
    public async Task<byte[]> ReadAsync(StoredFile file, CancellationToken cancel = default)
    {
        var stored = await File.ReadAllBytesAsync(PathOf(file.Id), cancel);
        var plain = new byte[stored.Length - NonceLength - TagLength];
        using var aes = new AesGcm(Convert.FromBase64String(file.Key), TagLength);
        aes.Decrypt(stored.AsSpan(0, NonceLength), stored.AsSpan(NonceLength, plain.Length), stored.AsSpan(^TagLength..), plain);
        return plain;
    }

    /// <summary>Removes row and content; the content stays unreadable litter if the process dies in between.</summary>
    public async Task RemoveAsync(StoredFile file, CancellationToken cancel = default)
    {
        db.Remove(file);
        await db.SaveChangesAsync(cancel);
        RemoveContent(file.Id);
    }

    /// <summary>Removes the content of a file whose row is gone. Where it is gone already, nothing happens.</summary>
    public void RemoveContent(Guid id)
    {
        if (File.Exists(PathOf(id)))
        {
            File.Delete(PathOf(id));
        }
    }

    private static byte[] Encrypt(byte[] plain, byte[] key)
    {
        var stored = new byte[NonceLength + plain.Length + TagLength];
        RandomNumberGenerator.Fill(stored.AsSpan(0, NonceLength));
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(stored.AsSpan(0, NonceLength), plain, stored.AsSpan(NonceLength, plain.Length), stored.AsSpan(^TagLength..));
        return stored;
    }

    private static async Task<MemoryStream> ReadAsync(Stream content, CancellationToken cancel)
    {
        var plain = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
        {
            if (plain.Length + read > LargestSize)
            {
                throw new BrokenRuleException("Shell.FileTooLarge", LargestSize / 1024 / 1024);
            }

            plain.Write(buffer, 0, read);
        }

        return plain.Length > 0 ? plain : throw new BrokenRuleException("Shell.FileEmpty");
    }

    private static string CleanName(string name, FileKind? kind)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new string([.. last.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)]).Trim();
        clean = clean.Length > 0 ? clean : "file";
        clean = kind is { } known ? FileKinds.NameOf(clean, known) : clean;
        return clean.Length > LongestName ? EndOf(clean) : clean;
    }

    /// <summary>The end, which tells the kind; it does not begin in the middle of a sign that takes two places.</summary>
    private static string EndOf(string name) => name[(char.IsLowSurrogate(name[^LongestName]) ? ^(LongestName - 1) : ^LongestName)..];

    private string PathOf(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(data.Files, name[^2..], name);
    }
}
