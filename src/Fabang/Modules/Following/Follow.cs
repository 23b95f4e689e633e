using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Following;

/// <summary>
/// That a person wants to be told when an article, a law or what a search finds has changed (关注). Whoever follows an article follows its words: when they stand
/// under another number, the follow goes with them.
/// </summary>
public sealed class Follow : Entity
{
    /// <summary>So many a person may follow: nobody reads more, and each search costs a look at every import.</summary>
    public const int Most = 100;

    private Follow()
    {
    }

    public Guid AccountId { get; private init; }

    public FollowKind Kind { get; private init; }

    /// <summary>The law's key; empty for a search.</summary>
    public string Law { get; private init; } = "";

    /// <summary>133-1; empty for a law or a search.</summary>
    public string Number { get; private set; } = "";

    /// <summary>What is searched. Sealed: it tells what somebody worries about.</summary>
    public string? Words { get; private init; }

    public TextKind? TextKind { get; private init; }

    /// <summary>A province; 000000 for national texts only; null for all.</summary>
    public RegionCode? Region { get; private init; }

    public DateTimeOffset Since { get; private init; }

    /// <summary>The revision of the library up to which a search has been looked at.</summary>
    public long SeenRevision { get; private set; }

    /// <param name="id">Made by the page: what is sent twice under it is one.</param>
    public static Follow OfLaw(Guid id, Guid account, string law, DateTimeOffset now) =>
        new() { Id = id, AccountId = account, Kind = FollowKind.Law, Law = law, Since = now };

    /// <inheritdoc cref="OfLaw"/>
    public static Follow OfArticle(Guid id, Guid account, string law, string number, DateTimeOffset now) =>
        new() { Id = id, AccountId = account, Kind = FollowKind.Article, Law = law, Number = number, Since = now };

    /// <inheritdoc cref="OfLaw"/>
    public static Follow OfSearch(Guid id, Guid account, LawSearchQuery asked, long revision, DateTimeOffset now) => new()
    {
        Id = id,
        AccountId = account,
        Kind = FollowKind.Search,
        Words = asked.Words,
        TextKind = asked.Kind,
        Region = asked.OnlyNational ? RegionCode.Nation : asked.Province,
        SeenRevision = revision,
        Since = now,
    };

    public LawSearchQuery Search =>
        new(Words ?? "") { Kind = TextKind, Province = Region == RegionCode.Nation ? null : Region, OnlyNational = Region == RegionCode.Nation };

    /// <summary>Where it is read.</summary>
    public string Path => Kind switch
    {
        FollowKind.Article => ArticleNames.Path(Law, Number),
        FollowKind.Law => ArticleNames.LawPath(Law),
        _ => $"/laws/search?q={Uri.EscapeDataString(Words ?? "")}&region={Region?.Value ?? "all"}{(TextKind is { } kind ? $"&kind={kind}" : "")}",
    };

    public bool IsSame(Follow other) => (Kind, Law, Number, Words, TextKind, Region) == (other.Kind, other.Law, other.Number, other.Words, other.TextKind, other.Region);

    /// <summary>Its words stand under another number from now on.</summary>
    internal void MoveTo(string number) => Number = number;

    internal void Seen(long revision) => SeenRevision = revision;
}
