namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>What was found for a citation.</summary>
/// <param name="Number">The cited article; null where the law is cited as a whole.</param>
/// <param name="Version">The version that was meant, as far as it is held.</param>
/// <param name="Date">Of that version.</param>
/// <param name="Outcome">How it was found.</param>
internal sealed record CitedArticle(string? Number, Guid? Version, DateOnly? Date, CitationOutcome Outcome);
