namespace Fabang.Modules.Mediation.Cases;

/// <summary>A paper that a party has put in as evidence (证据材料).</summary>
public sealed class MediationPaper
{
    private MediationPaper()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CaseId { get; private init; }

    public Guid FileId { get; private init; }

    public Guid AddedBy { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    internal static MediationPaper Of(Guid caseId, Guid file, Guid by, DateTimeOffset now) => new() { CaseId = caseId, FileId = file, AddedBy = by, AddedAt = now };
}
