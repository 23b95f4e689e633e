namespace Fabang.Kernel.Backup;

/// <summary>What a backup holds: the last part of the archive, so an archive without it was cut off.</summary>
/// <param name="Version">Version of the program that made it.</param>
/// <param name="Engine">The engine it can be restored to.</param>
/// <param name="Migration">The shape of its tables; null for a database made without migrations.</param>
/// <param name="MadeAt">When.</param>
/// <param name="Parts">Each part with its length and SHA-256, in the order of the archive.</param>
internal sealed record BackupManifest(string Version, Engine Engine, string? Migration, DateTimeOffset MadeAt, IReadOnlyList<BackupPart> Parts)
{
    public const string Name = "manifest.json";
}

/// <param name="Name">Path in the archive.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">In hexadecimal.</param>
internal sealed record BackupPart(string Name, long Size, string Sha256);
