using Fabang.Modules.Matters;

namespace Fabang.Modules.Consultations.Complaints;

/// <summary>A line of the timeline of a complaint, which both sides read (办理记录). No words of anybody.</summary>
public sealed class ComplaintEntry
{
    private ComplaintEntry()
    {
    }

    public Guid Id { get; private init; }

    public Guid ComplaintId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public EntryAuthor Author { get; private init; }

    /// <summary>Key of the sentence, in the texts of the module.</summary>
    public string What { get; private init; } = "";

    internal static ComplaintEntry Of(Guid complaint, EntryAuthor author, string what, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(), ComplaintId = complaint, At = now, Author = author, What = what };
}
