using Fabang.Modules.Topics;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>Which field of the directory a topic belongs to: <c>content/allocation/specialties.yaml</c>.</summary>
public sealed class TopicSpecialties(TopicBook topics)
{
    private readonly Dictionary<string, string> _byTopic = Read(topics);

    /// <returns>The code of the field; null where any lawyer will do, or the topic is not known.</returns>
    public string? Of(string? topicId) => topicId is null ? null : _byTopic.GetValueOrDefault(topicId);

    private static Dictionary<string, string> Read(TopicBook topics)
    {
        using var text = new StreamReader(Path.Combine(AppContext.BaseDirectory, "content", "allocation", "specialties.yaml"));
        var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<Lists>(text);
        return topics.Groups.SelectMany(group => group.Topics.Select(topic => (topic.Id, Field: file.Topics.GetValueOrDefault(topic.Id) ?? file.Groups.GetValueOrDefault(group.Id))))
            .Where(row => row.Field is not null).ToDictionary(row => row.Id, row => row.Field!, StringComparer.Ordinal);
    }

    private sealed class Lists
    {
        public Dictionary<string, string> Groups { get; init; } = [];

        public Dictionary<string, string> Topics { get; init; } = [];
    }
}
