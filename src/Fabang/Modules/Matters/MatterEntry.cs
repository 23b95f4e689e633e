namespace Fabang.Modules.Matters;

/// <summary>One line of a matter's timeline (办理经过). Only ever added.</summary>
public sealed class MatterEntry
{
    private MatterEntry()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MatterId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public EntryAuthor Author { get; private init; }

    public Guid? AuthorId { get; private init; }

    /// <summary>Key of the sentence, <c>Module.Key</c>.</summary>
    public string What { get; private init; } = "";

    /// <summary>What the sentence fills in: a name of staff, a region, a reason. Nothing of the person's story.</summary>
    public string? Detail { get; private init; }

    internal static MatterEntry Of(Guid matterId, DateTimeOffset at, EntryAuthor author, Guid? authorId, string what, string? detail) =>
        new() { MatterId = matterId, At = at, Author = author, AuthorId = authorId, What = what, Detail = detail };
}
