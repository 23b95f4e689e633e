using Fabang.Search;

namespace Fabang.Modules.LawLibrary;

/// <summary>An article that bears on what somebody wrote: plain words, official passage, or both together.</summary>
/// <param name="Article">Law and article, as the library names them: 劳动合同法#30.</param>
/// <param name="Title">《劳动合同法》第三十条</param>
/// <param name="Path">Its lasting address on this site.</param>
/// <param name="VersionDate">Date of the official version shown; null where only the digest is at hand.</param>
/// <param name="PlainTitle">What it says, in a few plain words.</param>
/// <param name="Plain">The digest in plain words, in the reader's language; null where there is none.</param>
/// <param name="Passage">The best passage of the official text, with the words that matched; empty where only the digest is at hand.</param>
/// <param name="InForce">False when the version is repealed or not yet in force.</param>
/// <param name="Why">Why it was found; without words where nobody asked for them.</param>
public sealed record FoundArticle(
    string Article, string Title, string Path, DateOnly? VersionDate, string? PlainTitle, string? Plain, IReadOnlyList<TextSegment> Passage, bool InForce, FoundBecause Why)
{
    /// <summary>The key of its law: 劳动合同法.</summary>
    public string Law => ArticleNames.TryParse(Article, out var law, out _) ? law : "";
}
