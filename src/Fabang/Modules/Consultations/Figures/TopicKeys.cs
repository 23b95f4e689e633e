using Fabang.Modules.Topics;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>Groups of topics as the figures keep them: keyed hashes, which the database alone cannot read.</summary>
public sealed class TopicKeys(KeyRing keys, TopicBook topics)
{
    private const string Place = "consultation_figures.Key";

    /// <summary>Where nothing is known of the topic.</summary>
    public const string Unknown = "";

    private readonly Dictionary<string, string> _groups = topics.Groups.SelectMany(group => group.Topics.Select(topic => (topic.Id, Group: group.Id)))
        .ToDictionary(row => row.Id, row => row.Group, StringComparer.Ordinal);

    public IEnumerable<TopicGroup> Groups => topics.Groups;

    public string KeyOf(string? topicId) => keys.Hash(topicId is null ? Unknown : _groups.GetValueOrDefault(topicId, Unknown), Place);

    /// <summary>Every key under which a group may stand: more than one while the keys of the platform are being changed.</summary>
    public IReadOnlyList<string> KeysOf(string group) => keys.Hashes(group, Place);

    /// <summary>Which group each key means.</summary>
    public IReadOnlyDictionary<string, string> ByKey() => topics.Groups.Select(group => group.Id).Append(Unknown)
        .SelectMany(group => KeysOf(group).Select(key => (key, group))).ToDictionary(row => row.key, row => row.group, StringComparer.Ordinal);
}
