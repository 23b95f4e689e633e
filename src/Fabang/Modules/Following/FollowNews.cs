using Fabang.Modules.LawLibrary;

namespace Fabang.Modules.Following;

/// <summary>One thing that a follower was told, or that the page notes for them (关注动态). Of one cause there is one for each article, however often it is announced.</summary>
public sealed class FollowNews
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid FollowId { get; init; }

    /// <summary>The change of the law, or the law itself where it is new: makes it one.</summary>
    public required Guid Cause { get; init; }

    public required NewsKind Kind { get; init; }

    public required string Law { get; init; }

    /// <summary>The number now, or the last one of a dropped article; empty for a law.</summary>
    public required string Number { get; init; }

    /// <summary>The version before; null where there was none with a date.</summary>
    public required DateOnly? From { get; init; }

    public required DateOnly? To { get; init; }

    /// <summary>The day from which it reads so.</summary>
    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Whether there are two versions to compare: a replaced or corrected text has only one.</summary>
    public bool IsComparable => From is not null && To is not null && From != To;

    /// <summary>The comparison of the two versions, else the text itself.</summary>
    public string Path => (IsComparable, Number.Length > 0) switch
    {
        (true, true) => ArticleNames.ComparePath(Law, From!.Value, To!.Value, Number),
        (true, false) => ArticleNames.ComparePath(Law, From!.Value, To!.Value),
        (false, true) => ArticleNames.Path(Law, Number),
        _ => ArticleNames.LawPath(Law),
    };

    public string Title => Number.Length > 0 ? ArticleNames.Title(Law, ArticleNames.Label(Number) ?? Number) : $"《{ArticleNames.Quoted(Law)}》";
}
