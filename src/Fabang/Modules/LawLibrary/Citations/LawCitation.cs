namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>That an article of one version cites a law or an article (引用关系). What an article says of itself (前款) is not kept.</summary>
public sealed class LawCitation
{
    /// <summary>The version that cites.</summary>
    public required Guid VersionId { get; init; }

    /// <summary>Its article that cites.</summary>
    public required string Number { get; init; }

    /// <summary>Place among the citations of this article, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The key of the cited law, or its name as it is written where no such law is held.</summary>
    public required string Law { get; init; }

    /// <summary>The cited article; null where the law is cited as a whole.</summary>
    public required string? Article { get; init; }

    public required int? Paragraph { get; init; }

    public required int? Item { get; init; }

    /// <summary>The version that was meant: the one that held when the citing text was made, as far as it is held.</summary>
    public required Guid? CitedVersionId { get; init; }

    public required CitationOutcome Outcome { get; init; }
}
