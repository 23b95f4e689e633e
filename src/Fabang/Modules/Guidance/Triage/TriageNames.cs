using Fabang.Modules.Topics;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>What the rules may name: topics, groups and sets of them, signs of danger, questions and answers.</summary>
internal sealed class TriageNames
{
    private readonly Dictionary<string, IReadOnlyList<string>> _topics = new(StringComparer.Ordinal);
    private readonly HashSet<string> _signs;
    private readonly HashSet<string> _answers = new(StringComparer.Ordinal);

    public TriageNames(TopicBook book, IEnumerable<string> signs)
    {
        _signs = signs.ToHashSet(StringComparer.Ordinal);
        _topics[TriageFacts.NoTopic] = [TriageFacts.NoTopic];
        foreach (var group in book.Groups)
        {
            _topics[group.Id] = [.. group.Topics.Select(topic => topic.Id)];
            foreach (var topic in group.Topics)
            {
                _topics[topic.Id] = [topic.Id];
            }
        }
    }

    /// <returns>False when the name is taken, or one of the topics is none.</returns>
    public bool TryAddSet(string name, IEnumerable<string> members) => Topics(members) is { Count: > 0 } topics && _topics.TryAdd(name, [.. topics]);

    public void AddAnswers(TriageQuestion question) =>
        _answers.UnionWith(question.Answers.Where(answer => answer.Id != TriageAnswer.Unknown).Select(answer => $"{question.Id}.{answer.Id}"));

    /// <returns>The topics, groups and sets spelled out; null when one of them is none.</returns>
    public HashSet<string>? Topics(IEnumerable<string> named)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in named)
        {
            if (!_topics.TryGetValue(name, out var topics))
            {
                return null;
            }

            all.UnionWith(topics);
        }

        return all;
    }

    /// <returns>Null when it names a topic, a sign or an answer that is none.</returns>
    public Filter? Filter(RulesInFile.FilterInFile filter) =>
        Topics(filter.Topics) is { } topics && filter.Signs.TrueForAll(_signs.Contains) && filter.Answers.TrueForAll(_answers.Contains)
            ? new Filter(topics, filter.Signs.ToHashSet(StringComparer.Ordinal), filter.Answers.ToHashSet(StringComparer.Ordinal))
            : null;

    /// <inheritdoc cref="Filter"/>
    public Condition? Condition(RulesInFile.ConditionInFile condition) =>
        Filter(condition.When) is { } when && Filter(condition.Unless) is { } unless ? new Condition(when, unless) : null;

    /// <returns>Null when there is none, or one of them is not whole.</returns>
    public List<Condition>? Conditions(List<RulesInFile.ConditionInFile> conditions)
    {
        var read = conditions.ConvertAll(Condition);
        return read.Count == 0 || read.Contains(null) ? null : read.ConvertAll(condition => condition!);
    }
}
