namespace Fabang.Modules.Topics;

/// <summary>All topics of <c>content/topics/topics.yaml</c>, in their groups.</summary>
public sealed class TopicBook
{
    private readonly Dictionary<string, NamedTopic> _byId;

    public TopicBook(IReadOnlyList<TopicGroup> groups)
    {
        Groups = groups;
        _byId = groups.SelectMany(group => group.Topics).ToDictionary(topic => topic.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<TopicGroup> Groups { get; }

    public IEnumerable<NamedTopic> Topics => _byId.Values;

    /// <returns>The topic, or null for an id that is none, or is none any more.</returns>
    public NamedTopic? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);
}
