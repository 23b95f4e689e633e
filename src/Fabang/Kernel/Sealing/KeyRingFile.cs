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

    public static IEnumerable<SealingKey> Read(DataFolder data)
    {
        var stored = JsonSerializer.Deserialize<StoredKey[]>(File.ReadAllText(data.KeyRing))
            ?? throw new InvalidDataException($"{data.KeyRing} holds no keys.");
        return stored.Select(key => new SealingKey(key.Number, Convert.FromBase64String(key.Secret), key.MadeAt));
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

        if (mustBeNew && File.Exists(data.KeyRing))
        {
            File.Delete(temporary);
            return;
        }

        File.Move(temporary, data.KeyRing, overwrite: true);
    }

    private sealed record StoredKey(int Number, string Secret, DateTimeOffset MadeAt);
}
