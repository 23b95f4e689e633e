using Fabang.Modules.LawLibrary.Changes;

namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>
/// That an article has changed which an entry of the digest explains or takes a figure from (白话复核): readers see it at once, and an editor looks whether the
/// plain words are still right. One for each entry and change.
/// </summary>
public sealed class DigestReview : Entity
{
    private DigestReview()
    {
    }

    /// <summary>The entry: 劳动合同法#30.</summary>
    public string Entry { get; private init; } = "";

    public Guid ChangeId { get; private init; }

    /// <summary>The law that changed; that of the entry, or one that a figure comes from.</summary>
    public string Law { get; private init; } = "";

    /// <summary>Its article, as it is numbered now, or was when it was dropped.</summary>
    public string Number { get; private init; } = "";

    public ArticleTurn Turn { get; private init; }

    /// <summary>The day from which it reads otherwise.</summary>
    public DateOnly Day { get; private init; }

    public DateOnly? From { get; private init; }

    public DateOnly? To { get; private init; }

    /// <summary>When an editor found the plain words still right; null until then.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    public Guid? ConfirmedBy { get; private set; }

    public static DigestReview Of(DigestEntry entry, LawChange change, ChangedArticle article) => new()
    {
        Entry = entry.Article,
        ChangeId = change.Id,
        Law = change.Law,
        Number = article.NewNumber ?? article.Number!,
        Turn = article.Turn,
        Day = change.Day,
        From = change.From,
        To = change.To,
    };

    public bool IsComparable => From is not null && To is not null && From != To;

    /// <summary>The comparison of the two versions, else the article as it reads now.</summary>
    public string Path => IsComparable ? ArticleNames.ComparePath(Law, From!.Value, To!.Value, Number) : ArticleNames.Path(Law, Number);

    /// <summary>Whether it waits for an editor. An entry that was written for the new version since needs no look any more.</summary>
    public bool IsOpenFor(DigestEntry entry) => ConfirmedAt is null && !(IsComparable && Law == entry.Law && entry.Version >= To);

    /// <summary>The plain words are still right. Said twice it is said once.</summary>
    public void Confirm(Guid editor, DateTimeOffset now)
    {
        if (ConfirmedAt is null)
        {
            (ConfirmedAt, ConfirmedBy) = (now, editor);
        }
    }
}
