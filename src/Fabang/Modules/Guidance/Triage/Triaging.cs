using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Topics;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>Looks at an intake by the rules of the triage: what to ask, and what to propose today.</summary>
public sealed class Triaging(TriageBook book, TopicBook topics, DangerSigns dangers, TimeProvider clock)
{
    public IReadOnlyList<TriageQuestion> QuestionsFor(Intake intake) => book.QuestionsFor(TopicOf(intake));

    /// <summary>The answers to a question that fit the topic of the intake.</summary>
    public IEnumerable<TriageAnswer> AnswersFor(TriageQuestion question, Intake intake) => question.AnswersFor(TopicOf(intake));

    /// <summary>What in the story says that somebody is in danger.</summary>
    public IReadOnlyList<DangerSign> DangersOf(Intake intake) => dangers.In(intake.Story);

    /// <returns>What it is about; null where that is not known.</returns>
    public TopicName? TopicNameOf(Intake intake) => topics.Find(intake.TopicId)?.Name;

    public TriageFacts FactsOf(Intake intake) => book.FactsOf(TopicOf(intake), DangersOf(intake).Select(sign => sign.Id), intake.Answers);

    public TriageOutcome OutcomeOf(TriageFacts facts) => book.OutcomeOf(facts, clock.GetUtcNow().DayInChina());

    /// <summary>Other answers that would make a way likely.</summary>
    public IEnumerable<(TriageQuestion Question, TriageAnswer Answer)> WouldMakeLikely(WayRule way, TriageFacts facts) => book.WouldMakeLikely(way, facts);

    // A topic that was taken out of the file since is none.
    private string TopicOf(Intake intake) => topics.Find(intake.TopicId)?.Id ?? TriageFacts.NoTopic;
}
