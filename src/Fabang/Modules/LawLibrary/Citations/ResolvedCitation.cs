namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>A citation in a text, and what it means.</summary>
/// <param name="Start">First character in the text, from 0.</param>
/// <param name="Length">Characters.</param>
/// <param name="Law">The key of the law, or its name as it is written where no such law is held.</param>
/// <param name="Article">133-1 for 第一百三十三条之一; null where the law is cited as a whole. A range gives each of its articles.</param>
/// <param name="Paragraph">款, from 1.</param>
/// <param name="Item">项, from 1.</param>
/// <param name="Outcome">How it was found.</param>
/// <param name="Version">The date of the version that was meant.</param>
/// <param name="Path">Where it is read; null for what is not held.</param>
public sealed record ResolvedCitation(
    int Start, int Length, string Law, string? Article, int? Paragraph, int? Item, CitationOutcome Outcome, DateOnly? Version, string? Path);
