namespace Fabang.Search.Learning;

/// <summary>An article that was looked at, and what came of it.</summary>
/// <param name="Candidate">Where it lies.</param>
/// <param name="Score">The higher the better.</param>
/// <param name="AskedAlike">How near the nearest learned question is that it answered, 0 to 1.</param>
internal readonly record struct RankedCandidate(Candidate Candidate, float Score, float AskedAlike);
