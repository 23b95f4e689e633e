namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>What a province has decided on top of the law (省级规定). 法律援助法 31(9), 34, 42(4): other matters and groups, and its standard.</summary>
/// <param name="Standard">Its own; null where it leaves the one of the national file.</param>
/// <param name="Matters">Further matters that legal aid is given for.</param>
/// <param name="Groups">Further groups whose means are not looked into.</param>
public sealed record ProvinceRules(MeansStandard? Standard, IReadOnlyList<AidMatter> Matters, IReadOnlyList<AidGroup> Groups)
{
    public static readonly ProvinceRules None = new(null, [], []);
}
