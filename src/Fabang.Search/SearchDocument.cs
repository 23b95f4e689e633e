namespace Fabang.Search;

/// <summary>What a document of the index is.</summary>
public enum DocumentKind
{
    /// <summary>An article of an official text (条文).</summary>
    Article,

    /// <summary>A plain-words digest of an article (白话解读).</summary>
    Digest,

    /// <summary>A concluded case (案例).</summary>
    Case,
}

/// <summary>One article, digest entry or case, as it is indexed and as it comes back in a hit.</summary>
public sealed record SearchDocument
{
    /// <summary>The docid, unique together with <see cref="Kind"/> and <see cref="Version"/>: 民法典#1079.</summary>
    public required string Id { get; init; }

    public DocumentKind Kind { get; init; }

    /// <summary>What all articles of a law share and a filter asks for; the key of the law, 民法典.</summary>
    public required string LawId { get; init; }

    /// <summary>The official title of the law, or of the case.</summary>
    public required string Title { get; init; }

    /// <summary>第一千零七十九条. Empty for a case.</summary>
    public string Number { get; init; } = "";

    /// <summary>The headings above the article, from the outermost, with blanks between.</summary>
    public string Chapter { get; init; } = "";

    /// <summary>The official text, or that of the digest.</summary>
    public required string Text { get; init; }

    /// <summary>How people say it: phrases of laypersons that lead to this article. Searched, not shown.</summary>
    public string Says { get; init; } = "";

    /// <summary>Law, AdministrativeRegulation, … as the caller names its kinds.</summary>
    public string TextKind { get; init; } = "";

    /// <summary>制定机关; empty where it is not known.</summary>
    public string Authority { get; init; } = "";

    /// <summary>GB/T 2260 code of the province, or null for what holds in the whole country.</summary>
    public string? Province { get; init; }

    public DateOnly? Version { get; init; }

    /// <summary>False when the version is repealed or not yet in force.</summary>
    public bool InForce { get; init; } = true;

    /// <summary>True in the newest version of its law.</summary>
    public bool Current { get; init; } = true;

    /// <summary>The caller's own key, given back in hits: the id of a row.</summary>
    public string Reference { get; init; } = "";
}
