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

    public Guid AddedBy { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    internal static AidPaper Of(Guid application, Guid file, PaperKind kind, Guid addedBy, DateTimeOffset now) =>
        new() { ApplicationId = application, FileId = file, Kind = kind, AddedBy = addedBy, AddedAt = now };
}
