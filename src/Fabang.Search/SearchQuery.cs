namespace Fabang.Search;

/// <summary>A question and its filters. Any text is allowed, of any length; what cannot be searched finds nothing.</summary>
public sealed record SearchQuery(string Text)
{
    /// <summary>Stands for the whole country where a <see cref="Facet.Province"/> is counted.</summary>
    public const string Nation = "00";

    public int Skip { get; init; }

    /// <summary>How many to give, an article with its digest as one, at most <see cref="SearchIndex.MostHits"/> together with <see cref="Skip"/>. 0 counts only.</summary>
    public int Take { get; init; } = 20;

    /// <summary>Only these kinds; empty for all.</summary>
    public IReadOnlyCollection<DocumentKind> Kinds { get; init; } = [];

    /// <summary>Only these kinds of text; empty for all.</summary>
    public IReadOnlyCollection<string> TextKinds { get; init; } = [];

    /// <summary>What holds in this province: national texts and its own. Null for all provinces.</summary>
    public string? Province { get; init; }

    /// <summary>With <see cref="Province"/> null: leave out all local texts.</summary>
    public bool OnlyNational { get; init; }

    /// <summary>With <see cref="Province"/>: its own texts alone.</summary>
    public bool OnlyLocal { get; init; }

    /// <summary>With <see cref="Province"/>: the few of its own texts that are among the best come apart, in <see cref="SearchResults.Local"/>.</summary>
    public bool LocalFirst { get; init; }

    public string? LawId { get; init; }

    /// <summary>制定机关</summary>
    public string? Authority { get; init; }

    /// <summary>Only versions of these years.</summary>
    public YearRange? Years { get; init; }

    /// <summary>Only the newest version of each law.</summary>
    public bool OnlyCurrent { get; init; } = true;

    public bool OnlyInForce { get; init; }

    /// <summary>Tell of each hit why it was found: <see cref="SearchHit.SharedWords"/>.</summary>
    public bool Explain { get; init; }

    /// <summary>Rank by words alone, as without a model: to compare.</summary>
    public bool ByWords { get; init; }

    /// <summary>About how many characters of a hit's text to show around the matches.</summary>
    public int PassageLength { get; init; } = 120;
}
