namespace Fabang.Modules.LegalAid.Cases;

/// <summary>A document that the lawyer puts into the file of a case (案卷材料). 《法律援助法》第五十条: copies of the legal documents are handed in.</summary>
public sealed class CaseFile
{
    private CaseFile()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CaseId { get; private init; }

    public Guid FileId { get; private init; }

    public CaseFileKind Kind { get; private init; }

    /// <summary>Of its content, SHA-256: sent twice, it is kept once.</summary>
    public string Sha256 { get; private init; } = "";

    public Guid AddedBy { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    internal static CaseFile Of(Guid caseId, StoredFile file, CaseFileKind kind, Guid addedBy, DateTimeOffset now) =>
        new() { CaseId = caseId, FileId = file.Id, Kind = kind, Sha256 = file.Sha256, AddedBy = addedBy, AddedAt = now };
}
