namespace Fabang.Modules.LegalAid.Applications;

/// <summary>How the household lives (经济困难状况说明表, form 04). The person states it truthfully: 《法律援助法》第四十一条.</summary>
/// <param name="Group">Id of an <see cref="Eligibility.AidGroup"/> that is not asked for its means, or <see cref="Eligibility.AidFacts.NoGroup"/>.</param>
/// <param name="Household">How many live of it; null where the group need not say.</param>
/// <param name="Income">Yuan a month, all together; null where the group need not say.</param>
/// <param name="Outlay">What the household must spend: illness, school, debts.</param>
/// <param name="Property">Housing, car, savings, in the person's words.</param>
public sealed record MeansFacts(string Group, int? Household, decimal? Income, string? Outlay, string? Property)
{
    public const int LongestText = 1000;
}
