using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>How the rules of a province stand.</summary>
/// <param name="Province">Which.</param>
/// <param name="InForce">The version that holds today; null where the law alone does.</param>
/// <param name="Standard">What it calls small means today; null where it has no standard.</param>
/// <param name="Open">What is being written, or waits; null where nothing is.</param>
public sealed record ProvinceRow(Region Province, AidRuleVersion? InForce, MeansStandard? Standard, AidRuleVersion? Open);
