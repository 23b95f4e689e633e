namespace Fabang.Search;

/// <summary>A piece of text, matching the question or not. The pieces joined are the passage.</summary>
public readonly record struct TextSegment(string Text, bool IsMatch);
