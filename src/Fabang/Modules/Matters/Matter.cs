using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters;

/// <summary>
/// One problem of one person, whatever service it is in and by whatever way it came (事项): number, timeline,
/// documents, and who must act next. The services write it through their own transitions.
/// </summary>
public sealed class Matter : Entity, IRegional
{
    private const int LongestTitle = 40;

    private readonly List<MatterEntry> _entries = [];
    private readonly List<MatterDocument> _documents = [];
    private readonly List<MatterEngagement> _engagements = [];

    private Matter()
    {
    }

    /// <summary>What people read out on the phone, such as ZX-330106-20261123-0042.</summary>
    public string Number { get; private init; } = "";

    public MatterKind Kind { get; private init; }

    /// <summary>Nobody yet, where an office brought it and its person has not come.</summary>
    public Guid PersonId { get; private set; }

    public RegionCode Region { get; private set; }

    /// <summary>The first words of what the person wrote; the number once they have left.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The page of the service, for the person.</summary>
    public string PersonPath { get; private set; } = "";

    /// <summary>The page of the service, for the staff.</summary>
    public string DeskPath { get; private set; } = "";

    public NextActor NextActor { get; private set; }

    public Guid? NextActorId { get; private set; }

    public string NextWhat { get; private set; } = "";

    public DateTimeOffset? NextDueAt { get; private set; }

    public string? NextRule { get; private set; }

    /// <summary>Who must act next, and by when. Its parts are columns, so that desks can be sorted by them.</summary>
    public NextStep Next
    {
        get => new(NextActor, NextActorId, NextWhat, NextDueAt, NextRule);
        private set => (NextActor, NextActorId, NextWhat, NextDueAt, NextRule) = value;
    }

    public DateTimeOffset OpenedAt { get; private init; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When a missed limit put it on the duty manager's desk; null again once a step has a new limit.</summary>
    public DateTimeOffset? EscalatedAt { get; private set; }

    public IReadOnlyList<MatterEntry> Entries => _entries;

    public IReadOnlyList<MatterDocument> Documents => _documents;

    /// <summary>Who took it since it was loaded; all of them where they were loaded with it.</summary>
    public IReadOnlyList<MatterEngagement> Engagements => _engagements;

    public static Matter Open(
        MatterKind kind, string number, Guid personId, RegionCode region, string title, (string Person, string Desk) paths, DateTimeOffset now) =>
        new()
        {
            Kind = kind,
            Number = number,
            PersonId = personId,
            Region = region,
            Title = title,
            PersonPath = paths.Person,
            DeskPath = paths.Desk,
            OpenedAt = now,
            ChangedAt = now,
        };

    /// <summary>A title from what a person wrote: the first sentence, or as much of it as fits a line.</summary>
    public static string TitleOf(string story)
    {
        var first = story.Trim().Split(['。', '？', '！', '?', '!', '\n'], 2)[0].Trim();
        var title = first.Length > 0 ? first : story.Trim();
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        var cut = char.IsHighSurrogate(title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return $"{title[..cut]}…";
    }

    /// <summary>A transition of the service: what happened, and who must act next.</summary>
    public void Advance(NextStep next, EntryAuthor author, Guid? authorId, string what, string? detail, DateTimeOffset now)
    {
        Next = next;
        EscalatedAt = next.IsLate(now) ? EscalatedAt : null;
        Record(author, authorId, what, detail, now);
    }

    /// <summary>Something happened that leaves the next step as it is.</summary>
    public void Record(EntryAuthor author, Guid? authorId, string what, string? detail, DateTimeOffset now)
    {
        _entries.Add(MatterEntry.Of(Id, now, author, authorId, what, detail));
        ChangedAt = now;
        Raise(new MatterAdvanced(Id, now));
    }

    /// <summary>A lawyer takes it: from now on the conflict check knows that they, and their firm, serve its person.</summary>
    public void Engage(Guid lawyerId, Guid? firmId, DateTimeOffset now) => _engagements.Add(MatterEngagement.Of(Id, lawyerId, firmId, now));

    public void Attach(Guid fileId, Guid addedBy, DateTimeOffset now) => _documents.Add(MatterDocument.Of(Id, fileId, addedBy, now));

    /// <summary>The person leaves (注销账户): their words and papers go, the rest stays for the figures.</summary>
    public void Forget(DateTimeOffset now)
    {
        Title = Number;
        if (_documents.Count > 0)
        {
            Raise(new DocumentsForgotten(Id, [.. _documents.Select(document => document.FileId)], now));
            _documents.Clear();
        }
    }

    /// <summary>Another form of service goes on with it, on pages of its own: number, papers and timeline stay.</summary>
    public void PassOn(string personPath, string deskPath) => (PersonPath, DeskPath) = (personPath, deskPath);

    /// <summary>The person of a matter that an office brought has come.</summary>
    public void GiveTo(Guid person) => PersonId = person;

    /// <summary>Another region takes it over.</summary>
    public void MoveTo(RegionCode region) => Region = region;

    /// <summary>A limit of the staff was missed: the duty manager is next, and the person is told.</summary>
    /// <param name="next">The duty manager's step.</param>
    /// <param name="now">When it was noticed.</param>
    /// <exception cref="BrokenRuleException">Nothing of the staff is overdue.</exception>
    public void Escalate(NextStep next, DateTimeOffset now)
    {
        if (!IsOverdue(now))
        {
            throw new BrokenRuleException("Matters.NotOverdue");
        }

        Next = next;
        EscalatedAt = now;
        Record(EntryAuthor.Program, null, "Matters.Escalated", null, now);
        Raise(new MatterOverdue(Id, now));
    }

    /// <summary>Whether a lawyer has missed a limit and the duty manager has not been told yet; legal aid has its own board.</summary>
    public bool IsOverdue(DateTimeOffset now) => Kind is MatterKind.Consultation && EscalatedAt is null && Next.Actor is NextActor.Lawyer && Next.IsLate(now);
}
