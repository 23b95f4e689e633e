namespace Fabang.Modules.Matters;

/// <summary>A file that belongs to a matter (材料).</summary>
public sealed class MatterDocument
{
    private MatterDocument()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MatterId { get; private init; }

    public Guid FileId { get; private init; }

    public Guid AddedBy { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    internal static MatterDocument Of(Guid matterId, Guid fileId, Guid addedBy, DateTimeOffset now) =>
        new() { MatterId = matterId, FileId = fileId, AddedBy = addedBy, AddedAt = now };
}
