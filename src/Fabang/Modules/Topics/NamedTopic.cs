using Fabang.Search.Topics;

namespace Fabang.Modules.Topics;

/// <summary>A topic (咨询主题) under its name.</summary>
public sealed record NamedTopic(TopicName Name, Topic Topic)
{
    /// <summary>Most characters of an id.</summary>
    public const int LongestId = 40;

    public string Id => Topic.Id;
}
