namespace Fabang.Modules.LawLibrary.Import;

/// <summary>The ledger of the import: a file as it was when it was last read, and what became of it.</summary>
public sealed class ImportedFile
{
    /// <summary>Raised when the parser reads better than before: every file is then read again.</summary>
    public const int CurrentReader = 2;

    /// <summary>Below the folder of the import, with slashes.</summary>
    public required string Path { get; init; }

    public long Size { get; private set; }

    public DateTimeOffset ModifiedAt { get; private set; }

    public string Hash { get; private set; } = "";

    public int Reader { get; private set; }

    /// <summary>One of several files that make one law, such as the parts of the Civil Code.</summary>
    public bool IsPart { get; private set; }

    public FileOutcome Outcome { get; private set; }

    public LawFileFault? Fault { get; private set; }

    public string? Detail { get; private set; }

    public DateTimeOffset ImportedAt { get; private set; }

    public bool IsOf(FileStamp stamp) => Reader == CurrentReader && Size == stamp.Size && ModifiedAt == stamp.ModifiedAt;

    public void Record(ReadFile file, FileOutcome outcome, string? detail, DateTimeOffset now)
    {
        Size = file.Stamp.Size;
        ModifiedAt = file.Stamp.ModifiedAt;
        Hash = file.Hash;
        Reader = CurrentReader;
        IsPart = file.Result.File?.Part is not null;
        Outcome = outcome;
        Fault = file.Result.Problem?.Fault;
        Detail = detail;
        ImportedAt = now;
    }
}
