using Fabang.Modules.LawLibrary;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>What a province calls small means (经济困难的标准). 法律援助法 34.</summary>
/// <param name="Province">Whose government has set it.</param>
/// <param name="Income">Yuan a month for each head of the household, at most.</param>
/// <param name="IsInvented">Ours, for trying out: the province's own is not known here.</param>
/// <param name="Validity">From when, and by what.</param>
public sealed record MeansStandard(RegionCode Province, decimal Income, bool IsInvented, Validity Validity);
