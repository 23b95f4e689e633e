using System.Text.RegularExpressions;
using Fabang.Search.Topics;

namespace Fabang.Modules.Topics;

/// <summary>Reads <c>content/topics/topics.yaml</c>, and refuses a topic that lacks something, by its id.</summary>
internal static partial class TopicReader
{
    /// <exception cref="InvalidDataException">A group or a topic is not whole, its label is none, or an id is there twice; the message names it.</exception>
    public static TopicBook Read(string path)
    {
        var name = Path.GetFileName(path);
        var groups = YamlFile.Read<TopicsInFile>(path).Groups.Select(group => Checked(group, name)).ToList();
        var twice = Twice(groups.Select(group => group.Id)) ?? Twice(groups.SelectMany(group => group.Topics).Select(topic => topic.Id));
        return groups.Count == 0 ? throw new InvalidDataException($"{name}: there are no topics.")
            : twice is not null ? throw new InvalidDataException($"{name}: the id {twice} is there twice.")
            : new TopicBook(groups);
    }

    private static TopicGroup Checked(GroupInFile group, string file) =>
        !Id().IsMatch(group.Id) ? throw Wrong(file, group.Id, "id")
        : group.Name.Lacks() ? throw Wrong(file, group.Id, "name")
        : group.Topics.Count == 0 ? throw Wrong(file, group.Id, "topics")
        : new TopicGroup(group.Id, group.Name.Both, [.. group.Topics.Select(topic => Checked(topic, file))]);

    private static NamedTopic Checked(TopicInFile topic, string file)
    {
        var lacking = !Id().IsMatch(topic.Id) || topic.Id.Length > NamedTopic.LongestId ? "id"
            : topic.Name.Lacks() ? "name"
            : !TopicLabels.All.Contains(topic.Label, StringComparer.Ordinal) ? "label"
            : topic.Sure.Count == 0 || topic.Sure.Any(string.IsNullOrWhiteSpace) ? "sure"
            : topic.Hints.Any(string.IsNullOrWhiteSpace) ? "hints"
            : null;
        return lacking is null
            ? new NamedTopic(topic.Name.Both, new Topic(topic.Id, topic.Label, Once(topic.Sure), Once(topic.Hints)))
            : throw Wrong(file, topic.Id, lacking);
    }

    private static InvalidDataException Wrong(string file, string id, string lacking) => new($"{file}, {id}: {lacking} is missing or wrong.");

    private static string? Twice(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;

    private static List<string> Once(List<string> words) => [.. words.Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Id();

    private sealed class TopicsInFile
    {
        public List<GroupInFile> Groups { get; init; } = [];
    }

    private sealed class GroupInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Name { get; init; } = new();

        public List<TopicInFile> Topics { get; init; } = [];
    }

    private sealed class TopicInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Name { get; init; } = new();

        public string Label { get; init; } = "";

        public List<string> Sure { get; init; } = [];

        public List<string> Hints { get; init; } = [];
    }
}
