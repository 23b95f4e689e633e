using Fabang.Modules.LawLibrary.Find;

namespace Fabang.Modules.LawLibrary.Changes;

/// <summary>
/// That the text of a law changed, or will on a day that is known (法律文本变动). Written with the change itself; which articles it touches is
/// found out a moment later (job <c>CompareVersions</c>), and then announced.
/// </summary>
public sealed class LawChange : Entity
{
    private readonly List<ChangedArticle> _articles = [];

    private LawChange()
    {
    }

    public Guid LawId { get; private init; }

    /// <summary>The law's key.</summary>
    public string Law { get; private init; } = "";

    public LawChangeKind Kind { get; private init; }

    public Guid FromVersionId { get; private init; }

    /// <summary>The date of the version that was shown before.</summary>
    public DateOnly? From { get; private init; }

    /// <summary>The same as <see cref="FromVersionId"/> where a version was replaced or corrected.</summary>
    public Guid ToVersionId { get; private init; }

    public DateOnly? To { get; private init; }

    /// <summary>The day from which the new text holds, as far as it is known.</summary>
    public DateOnly? HoldsFrom { get; private init; }

    /// <summary>Place in the row of all changes to the library, as <see cref="LawLibrary.Law.Revision"/>.</summary>
    public long Revision { get; private set; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Since when the new text is the one that is shown; null while it is not yet in force.</summary>
    public DateTimeOffset? InForceAt { get; private set; }

    /// <summary>Null until the articles have been compared.</summary>
    public DateTimeOffset? ComparedAt { get; private set; }

    public IReadOnlyList<ChangedArticle> Articles => _articles;

    /// <summary>The day to name to people: of taking effect, else of coming in.</summary>
    public DateOnly Day => HoldsFrom ?? (InForceAt ?? At).DayInChina();

    public static LawChange Of(Law law, LawVersion from, LawVersion to, DateTimeOffset now) => new()
    {
        LawId = law.Id,
        Law = law.Key,
        Kind = LawChangeKind.NewVersion,
        FromVersionId = from.Id,
        From = from.Date,
        ToVersionId = to.Id,
        To = to.Date,
        HoldsFrom = to.Since,
        Revision = law.Revision,
        At = now,
        InForceAt = to.IsCurrent ? now : null,
    };

    /// <summary>A version that stays the same one, with other words.</summary>
    public static LawChange Within(Law law, LawVersion version, LawChangeKind kind, IEnumerable<ArticleChange> articles, DateTimeOffset now)
    {
        var change = new LawChange
        {
            LawId = law.Id,
            Law = law.Key,
            Kind = kind,
            FromVersionId = version.Id,
            From = version.Date,
            ToVersionId = version.Id,
            To = version.Date,
            Revision = law.Revision,
            At = now,
            InForceAt = now,
        };
        change.Compare(articles, now);
        return change;
    }

    /// <summary>Which articles it touches is known, and whoever waits for that is told.</summary>
    public void Compare(IEnumerable<ArticleChange> articles, DateTimeOffset now)
    {
        _articles.AddRange(articles.Select((article, index) => ChangedArticle.Of(Id, index, article)));
        ComparedAt = now;
        Announce(now);
    }

    /// <summary>The version that was known to come has taken effect (施行).</summary>
    public void TakeEffect(long revision, DateTimeOffset now)
    {
        InForceAt = now;
        Revision = revision;
        if (ComparedAt is not null)
        {
            Announce(now);
        }
    }

    private void Announce(DateTimeOffset now)
    {
        if (Kind is LawChangeKind.NewVersion || _articles.Count > 0)
        {
            Raise(new LawChanged(Id, now));
        }
    }
}
