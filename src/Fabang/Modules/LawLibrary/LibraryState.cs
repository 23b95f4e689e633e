namespace Fabang.Modules.LawLibrary;

/// <summary>The one row that says which library this is, how often it changed, and how far a running import is.</summary>
public sealed class LibraryState
{
    /// <summary>An import that has not been heard of for so long has died.</summary>
    private static readonly TimeSpan Alive = TimeSpan.FromMinutes(1);

    /// <summary>Tells this library from another that an index on disk may still mirror.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The newest <see cref="Law.Revision"/>.</summary>
    public long Revision { get; private set; }

    /// <summary>Up to which revision citations have been read.</summary>
    public long CitationsRevision { get; private set; }

    public int FilesDone { get; private set; }

    public int FilesTotal { get; private set; }

    public DateTimeOffset? ImportSeenAt { get; private set; }

    public long NextRevision() => ++Revision;

    public void Working(int done, int total, DateTimeOffset now)
    {
        FilesDone = done;
        FilesTotal = total;
        ImportSeenAt = now;
    }

    public void Finished() => ImportSeenAt = null;

    public bool IsImporting(DateTimeOffset now) => ImportSeenAt is { } seen && now - seen < Alive;
}
