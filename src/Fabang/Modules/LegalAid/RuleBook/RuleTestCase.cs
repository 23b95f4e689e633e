using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>An applicant whose answer is known beforehand (测试用例): rules that say otherwise are wrong, or the case is.</summary>
/// <param name="Id">Names it within its version.</param>
/// <param name="Matter">Id of a matter.</param>
/// <param name="Group">Id of a group, or <see cref="AidFacts.NoGroup"/>.</param>
/// <param name="Income">Yuan a month, of the whole household; null where they have not said.</param>
/// <param name="Household">How many live of it; null where they have not said.</param>
/// <param name="Day">As of which it is judged.</param>
/// <param name="Expected">What must come out.</param>
public sealed record RuleTestCase(Guid Id, string Matter, string Group, decimal? Income, int? Household, DateOnly Day, AidChance Expected)
{
    public AidFacts Facts(RegionCode province) => new(Matter, Group, Income, Household, province);

    /// <summary>The same, not before the rules hold.</summary>
    public RuleTestCase NotBefore(DateOnly day) => Day < day ? this with { Day = day } : this;
}
