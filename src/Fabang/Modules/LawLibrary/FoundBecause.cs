namespace Fabang.Modules.LawLibrary;

/// <summary>Why an article was found (命中理由).</summary>
/// <param name="Words">Words of the question that it has too; where there are none it is near in meaning.</param>
/// <param name="IsAskedAlike">It was the answer to a question much like this one.</param>
public sealed record FoundBecause(IReadOnlyList<string> Words, bool IsAskedAlike);
