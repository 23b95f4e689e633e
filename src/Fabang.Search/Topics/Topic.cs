namespace Fabang.Search.Topics;

/// <summary>What a question may be about (咨询主题), and the words by which people give it away.</summary>
/// <param name="Id">A lasting name: it is kept with questions.</param>
/// <param name="Label">One of <see cref="TopicLabels"/>.</param>
/// <param name="Sure">Words after which little doubt is left.</param>
/// <param name="Hints">Words that point there.</param>
public sealed record Topic(string Id, string Label, IReadOnlyList<string> Sure, IReadOnlyList<string> Hints);
