namespace Fabang.Modules.LegalAid.Applications;

/// <summary>A paper that came with an application (申请材料).</summary>
public sealed class AidPaper
{
    private AidPaper()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ApplicationId { get; private init; }

    public Guid FileId { get; private init; }

    public PaperKind Kind { get; private init; }

    /// <summary>Of its content, SHA-256: sent twice, it is kept once. Null for what came before this was written down.</summary>
    public string? Sha256 { get; private init; }

    public Guid AddedBy { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    internal static AidPaper Of(Guid application, StoredFile file, PaperKind kind, Guid addedBy, DateTimeOffset now) =>
        new() { ApplicationId = application, FileId = file.Id, Kind = kind, Sha256 = file.Sha256, AddedBy = addedBy, AddedAt = now };
}
