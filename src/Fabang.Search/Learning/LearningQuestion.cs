namespace Fabang.Search.Learning;

/// <summary>A question of a person and the articles that answer it, as a lawyer marked them: what the ranking learns from.</summary>
/// <param name="Id">Whatever names it in its file.</param>
/// <param name="Text">As it was asked.</param>
/// <param name="Articles">Docids: 民法典#1079.</param>
public sealed record LearningQuestion(string Id, string Text, IReadOnlyList<string> Articles);
