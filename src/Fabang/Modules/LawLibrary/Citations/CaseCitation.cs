namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>That a case cites a law or an article (案例引用的法条); once, however often it says so.</summary>
public sealed class CaseCitation
{
    public required Guid CaseId { get; init; }

    /// <summary>Place among the citations of this case, from 0.</summary>
    public required int Position { get; init; }

    /// <inheritdoc cref="LawCitation.Law"/>
    public required string Law { get; init; }

    /// <inheritdoc cref="LawCitation.Article"/>
    public required string? Article { get; init; }

    public required CitationOutcome Outcome { get; init; }
}
