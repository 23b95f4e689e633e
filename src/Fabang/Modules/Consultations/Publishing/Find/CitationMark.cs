using Fabang.Modules.LawLibrary.Changes;

namespace Fabang.Modules.Consultations.Publishing.Find;

/// <summary>That an article reads otherwise since it was cited in a published answer.</summary>
/// <param name="Turn">What became of it.</param>
/// <param name="Day">Since when.</param>
/// <param name="NewNumber">Its number now; null where it was dropped.</param>
/// <param name="Path">The comparison of the two versions, else the article as it reads now.</param>
public sealed record CitationMark(ArticleTurn Turn, DateOnly Day, string? NewNumber, string Path);
