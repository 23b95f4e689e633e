namespace Fabang.Search.Topics;

/// <summary>A question of a file, and its label where that is known.</summary>
public sealed record LabelledQuestion(string Id, string Text, string? Label);
