using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>What a person has said of themselves so far; null is what they have not said.</summary>
/// <param name="Matter">Id of an <see cref="AidMatter"/>.</param>
/// <param name="Group">Id of an <see cref="AidGroup"/>, or <see cref="NoGroup"/>.</param>
/// <param name="Income">Yuan a month, of the whole household.</param>
/// <param name="Household">How many live of it.</param>
/// <param name="Province">Whose standard counts.</param>
public sealed record AidFacts(string? Matter = null, string? Group = null, decimal? Income = null, int? Household = null, RegionCode? Province = null)
{
    /// <summary>They are of none of the groups.</summary>
    public const string NoGroup = "none";
}
