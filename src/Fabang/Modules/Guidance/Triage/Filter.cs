namespace Fabang.Modules.Guidance.Triage;

/// <summary>Topics, signs of danger and answers that a rule names. A list that is empty asks for nothing.</summary>
/// <param name="Topics">Ids of topics; groups are spelled out.</param>
/// <param name="Signs">Ids of signs of danger.</param>
/// <param name="Answers">Question and answer: <c>when.two-months</c>.</param>
public sealed record Filter(IReadOnlySet<string> Topics, IReadOnlySet<string> Signs, IReadOnlySet<string> Answers)
{
    /// <summary>Every list that is given is met by one of its members.</summary>
    public bool IsMetBy(TriageFacts facts) =>
        (Topics.Count == 0 || Topics.Contains(facts.Topic)) && (Signs.Count == 0 || Signs.Overlaps(facts.Signs)) && (Answers.Count == 0 || Answers.Any(facts.Said));

    /// <summary>One member of one list is met.</summary>
    public bool IsTouchedBy(TriageFacts facts) => Topics.Contains(facts.Topic) || Signs.Overlaps(facts.Signs) || Answers.Any(facts.Said);
}
