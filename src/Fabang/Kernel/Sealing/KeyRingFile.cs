using System.Text.Json;

namespace Fabang.Kernel.Sealing;

/// <summary>The key ring on disk, readable by its owner alone.</summary>
internal static class KeyRingFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Reads the ring of the data folder, or makes the first one.</summary>
    public static KeyRing LoadOrMake(DataFolder data, TimeProvider clock)
    {
        if (!File.Exists(data.KeyRing))
        {
            Save(KeyRing.Fresh(clock), data, mustBeNew: true);
        }

        return new KeyRing(Read(data));
    }

    /// <exception cref="InvalidDataException">It is not a key ring.</exception>
    public static IReadOnlyList<SealingKey> Read(DataFolder data)
    {
        try
        {
            var stored = JsonSerializer.Deserialize<StoredKey[]>(File.ReadAllText(data.KeyRing));
            return stored is { Length: > 0 }
                ? [.. stored.Select(key => new SealingKey(key.Number, Convert.FromBase64String(key.Secret), key.MadeAt))]
                : throw new JsonException();
        }
        catch (Exception damaged) when (damaged is JsonException or FormatException or ArgumentNullException)
        {
            throw new InvalidDataException($"{data.KeyRing} is damaged; put it back from a back-up. 密钥文件已损坏，请从备份恢复。", damaged);
        }
    }

    /// <summary>Replaces the file in one step: a crash leaves the old ring or the new one, never half of one.</summary>
    public static void Save(KeyRing ring, DataFolder data, bool mustBeNew = false)
    {
        var temporary = $"{data.KeyRing}.{Guid.CreateVersion7():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(temporary, options))
        {
            JsonSerializer.Serialize(file, ring.Keys.Select(key => new StoredKey(key.Number, Convert.ToBase64String(key.Secret), key.MadeAt)), Indented);
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(temporary, data.KeyRing, overwrite: !mustBeNew);
        }
        catch (IOException) when (mustBeNew && File.Exists(data.KeyRing))
        {
            // Another node was faster: its keys are the keys.
            File.Delete(temporary);
        }
    }

    private sealed record StoredKey(int Number, string Secret, DateTimeOffset MadeAt);
}
