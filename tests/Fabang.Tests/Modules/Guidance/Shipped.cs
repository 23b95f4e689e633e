using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.Topics;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Tests.Modules.Guidance;

/// <summary>The rules of the triage that ship, read once.</summary>
internal static class Shipped
{
    private static readonly string Content = Path.Combine(AppContext.BaseDirectory, "content");

    public static readonly TopicBook Topics = TopicReader.Read(Path.Combine(Content, "topics", "topics.yaml"));

    public static readonly DangerSigns Signs = DangerReader.Read(Path.Combine(Content, "topics", "danger.yaml"));

    public static readonly TriageBook Book = TriageReader.Read(Path.Combine(Content, "guidance"), Topics, Signs.All.Select(sign => sign.Id));

    /// <summary>A day on which every rule that ships holds.</summary>
    public static readonly DateOnly Today = new(2026, 11, 26);

    public static IEnumerable<string> EveryTopic => Topics.Topics.Select(topic => topic.Id).Append(TriageFacts.NoTopic);

    /// <summary>Facts as a test writes them: <c>Facts("wages", "employed.left when.one-year", "violence-at-home")</c>.</summary>
    public static TriageFacts Facts(string topic, string answers = "", string signs = "") => Book.FactsOf(
        topic,
        signs.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split('.')).ToDictionary(answer => answer[0], answer => answer[1], StringComparer.Ordinal));

    public static TriageOutcome Outcome(string topic, string answers = "", string signs = "") => Book.OutcomeOf(Facts(topic, answers, signs), Today);

    /// <summary>Every topic with up to two answers and up to one sign of danger: what the rules can tell apart.</summary>
    public static IEnumerable<TriageFacts> Everything()
    {
        foreach (var topic in EveryTopic)
        {
            var nothing = Facts(topic);
            foreach (var sign in Signs.All)
            {
                yield return Facts(topic, "", sign.Id);
            }

            foreach (var one in Pairs(topic).Select(pair => nothing.With(pair.Question, pair.Answer)).Prepend(nothing))
            {
                yield return one;
                foreach (var (question, answer) in Pairs(topic).Where(pair => !one.Answers.ContainsKey(pair.Question)))
                {
                    yield return one.With(question, answer);
                }
            }
        }
    }

    public static List<(string Question, string Answer)> Pairs(string topic) =>
        [.. from question in Book.QuestionsFor(topic) from answer in question.AnswersFor(topic) where answer.Id != TriageAnswer.Unknown select (question.Id, answer.Id)];
}
