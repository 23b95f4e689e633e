namespace Fabang.Modules.Topics;

/// <summary>Topics that belong together, such as family or work: the upper level.</summary>
public sealed record TopicGroup(string Id, TopicName Name, IReadOnlyList<NamedTopic> Topics);
