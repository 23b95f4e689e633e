namespace Fabang.Modules.Guidance.Triage;

/// <summary>The questions and the rules of the triage, as <c>content/guidance</c> has them.</summary>
public sealed class TriageBook(IReadOnlyList<TriageQuestion> questions, IReadOnlyList<LimitRule> limits, IReadOnlyList<UrgencyRule> urgencies, IReadOnlyList<WayRule> ways)
{
    /// <summary>As many questions as one person is asked; the reader refuses data that would ask more.</summary>
    public const int MostQuestions = 5;

    public IReadOnlyList<TriageQuestion> Questions => questions;

    public IReadOnlyList<LimitRule> Limits => limits;

    public IReadOnlyList<UrgencyRule> Urgencies => urgencies;

    public IReadOnlyList<WayRule> Ways => ways;

    /// <summary>What is asked about a topic, in this order.</summary>
    /// <param name="topic">The id of a topic, or <see cref="TriageFacts.NoTopic"/>.</param>
    public IReadOnlyList<TriageQuestion> QuestionsFor(string topic) => [.. questions.Where(question => question.Topics.Contains(topic))];

    /// <summary>The facts with those answers alone that are asked and known.</summary>
    public TriageFacts FactsOf(string topic, IEnumerable<string> signs, IReadOnlyDictionary<string, string> answers) => new(
        topic,
        signs.ToHashSet(StringComparer.Ordinal),
        QuestionsFor(topic).Where(question => IsKnown(question, topic, answers.GetValueOrDefault(question.Id)))
            .ToDictionary(question => question.Id, question => answers[question.Id], StringComparer.Ordinal));

    /// <summary>What the rules propose on a day.</summary>
    public TriageOutcome OutcomeOf(TriageFacts facts, DateOnly today) => new(
        [.. urgencies.Where(rule => rule.Validity.Holds(today) && rule.Conditions.Any(condition => condition.Fits(facts)))],
        [.. limits.Where(rule => rule.Validity.Holds(today) && rule.Conditions.Any(condition => condition.Fits(facts)))
            .Select(rule => RunningLimit.Of(rule, PassedOf(rule, facts), today)).OrderBy(limit => limit.Standing)],
        [.. ways.Where(way => way.Validity.Holds(today)).Select(way => (Rule: way, Case: way.CaseOf(facts)))
            .Where(way => way.Case is not null).Select(way => new ChosenWay(way.Rule, way.Case!))]);

    /// <summary>Answers that would make a way likely which is not so now: one other answer each, nothing else changed.</summary>
    public IEnumerable<(TriageQuestion Question, TriageAnswer Answer)> WouldMakeLikely(WayRule way, TriageFacts facts) =>
        from question in QuestionsFor(facts.Topic)
        from answer in question.AnswersFor(facts.Topic)
        where answer.Id != TriageAnswer.Unknown && !facts.Said($"{question.Id}.{answer.Id}")
        where way.CaseOf(facts.With(question.Id, answer.Id))?.Likelihood is Likelihood.Likely
        select (question, answer);

    private TriageAnswer? PassedOf(LimitRule rule, TriageFacts facts) =>
        rule.Clock is { } clock && facts.Answers.TryGetValue(clock, out var said)
            ? questions.Single(question => question.Id == clock).Answers.Single(answer => answer.Id == said)
            : null;

    private static bool IsKnown(TriageQuestion question, string topic, string? answer) =>
        answer is not null and not TriageAnswer.Unknown && question.AnswersFor(topic).Any(one => one.Id == answer);
}
