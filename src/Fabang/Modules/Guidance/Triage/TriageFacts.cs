namespace Fabang.Modules.Guidance.Triage;

/// <summary>What is known of a trouble, and what the rules look at.</summary>
/// <param name="Topic">The id of its topic; <see cref="NoTopic"/> where that is not known.</param>
/// <param name="Signs">Ids of the signs of danger in the story.</param>
/// <param name="Answers">Id of the question, id of the answer. What was skipped, or is not known, is not there.</param>
public sealed record TriageFacts(string Topic, IReadOnlySet<string> Signs, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>Stands for "the topic is not known", in the rules too.</summary>
    public const string NoTopic = "none";

    /// <summary>Whether this was answered.</summary>
    /// <param name="answer">Question and answer, as the rules write it: <c>when.two-months</c>.</param>
    public bool Said(string answer) => answer.Split('.') is [var question, var said] && Answers.GetValueOrDefault(question) == said;

    /// <summary>The same with one answer more, or another one.</summary>
    public TriageFacts With(string question, string answer) =>
        this with { Answers = new Dictionary<string, string>(Answers, StringComparer.Ordinal) { [question] = answer } };
}
