namespace Fabang.Search.Topics;

/// <summary>A topic and its share of what is believed.</summary>
/// <param name="IsNamed">The question holds a word of this topic; without one only its label speaks for it.</param>
public sealed record RankedTopic(string Id, double Share, bool IsNamed);
