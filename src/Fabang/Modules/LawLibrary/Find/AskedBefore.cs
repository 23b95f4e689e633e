using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>A question that was answered before, as a list shows it.</summary>
public sealed record AskedBefore(string Path, string Title, IReadOnlyList<TextSegment> Passage);
