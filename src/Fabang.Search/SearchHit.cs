namespace Fabang.Search;

/// <summary>One document found, with the passage that matters. The page encodes the segments; nothing here is HTML.</summary>
/// <param name="Document">As it lies in the index.</param>
/// <param name="Score">To compare hits of one search; the scale means nothing.</param>
/// <param name="Title">Its title, with what matched.</param>
/// <param name="Passage">The passage that has most of the question, with what matched.</param>
/// <param name="SharedWords">The longest stretches of the question that the document has too, the longest first: why it was found.</param>
/// <param name="IsAskedAlike">It was the answer to a question much like this one.</param>
public sealed record SearchHit(
    SearchDocument Document,
    float Score,
    IReadOnlyList<TextSegment> Title,
    IReadOnlyList<TextSegment> Passage,
    IReadOnlyList<string> SharedWords,
    bool IsAskedAlike);
