using Fabang.Modules.Topics;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>A short question that changes what is proposed (分流提问).</summary>
/// <param name="Id">Names it; kept with the intake.</param>
/// <param name="Asks">The question.</param>
/// <param name="Why">What hangs on it.</param>
/// <param name="Topics">The topics it is asked for.</param>
/// <param name="Answers">To choose from; "I don't know" is the last.</param>
public sealed record TriageQuestion(string Id, TopicName Asks, TopicName Why, IReadOnlySet<string> Topics, IReadOnlyList<TriageAnswer> Answers)
{
    public IEnumerable<TriageAnswer> AnswersFor(string topic) => Answers.Where(answer => answer.Topics.Count == 0 || answer.Topics.Contains(topic));
}
