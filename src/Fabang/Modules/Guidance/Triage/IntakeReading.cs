using Fabang.Modules.Matters.Intakes;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>Reads an intake by the questions and the time limits of the triage. Its answers tell of the day on which they were given: limits are reckoned from that day.</summary>
internal sealed class IntakeReading(Triaging triaging, TriageBook book) : IIntakeReading
{
    public IntakeFacts Read(Intake intake)
    {
        var facts = triaging.FactsOf(intake);
        var told = triaging.QuestionsFor(intake).Where(question => facts.Answers.ContainsKey(question.Id)).Select(question =>
            (question.Asks.ToString(), question.Answers.Single(answer => answer.Id == facts.Answers[question.Id]).Says.ToString()));
        var limits = book.OutcomeOf(facts, intake.ChangedAt.DayInChina()).Limits.Select(limit => new IntakeLimit(limit.Rule.Id, limit.Rule.Title.ToString(), limit.EndsOn));
        return new([.. told], [.. limits]);
    }
}
