using Fabang.Modules.LegalAid.Eligibility;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>What the rules say of a test case.</summary>
public sealed record TestOutcome(RuleTestCase Case, AidFinding Finding)
{
    public bool Passes => Finding.Chance == Case.Expected;
}
