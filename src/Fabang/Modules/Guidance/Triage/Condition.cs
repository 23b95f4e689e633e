namespace Fabang.Modules.Guidance.Triage;

/// <summary>When a rule applies: all of what it asks for, and nothing of what speaks against it.</summary>
public sealed record Condition(Filter When, Filter Unless)
{
    public bool Fits(TriageFacts facts) => When.IsMetBy(facts) && !Unless.IsTouchedBy(facts);
}
