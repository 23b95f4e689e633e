namespace Fabang.Modules.LawLibrary;

/// <summary>An article as it reads today, for an answer to rest on.</summary>
/// <param name="Article">劳动合同法#30</param>
/// <param name="Title">《劳动合同法》第三十条</param>
/// <param name="Path">Its lasting address on this site.</param>
/// <param name="VersionDate">Date of the version; null where only the digest is at hand.</param>
/// <param name="Text">The official words, or those of the digest.</param>
/// <param name="IsOfficial">Whether <paramref name="Text"/> is the official text.</param>
public sealed record CitableArticle(string Article, string Title, string Path, DateOnly? VersionDate, string Text, bool IsOfficial);
