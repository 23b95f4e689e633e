namespace Fabang.Search;

/// <summary>One document found, with the passage that matters. The page encodes the segments; nothing here is HTML.</summary>
public sealed record SearchHit(
    SearchDocument Document,
    float Score,
    IReadOnlyList<TextSegment> Title,
    IReadOnlyList<TextSegment> Passage);
