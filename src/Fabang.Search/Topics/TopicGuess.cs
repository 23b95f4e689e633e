namespace Fabang.Search.Topics;

/// <summary>What a question seems to be about.</summary>
/// <param name="Topics">All topics, the likeliest first; the shares add up to one.</param>
/// <param name="Labels">All labels, the likeliest first; the shares add up to one.</param>
public sealed record TopicGuess(IReadOnlyList<RankedTopic> Topics, IReadOnlyList<RankedLabel> Labels);
