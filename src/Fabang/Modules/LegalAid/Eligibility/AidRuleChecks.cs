using System.Text.RegularExpressions;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>Whether rules are whole, wherever they come from: the file that ships, or what a province has decided on top of it.</summary>
internal static partial class AidRuleChecks
{
    /// <returns>The first rule that is not whole, by its id, and what it lacks; null where all are.</returns>
    public static AidRuleFault? FirstFault(IReadOnlyList<AidMatter> matters, IReadOnlyList<AidGroup> groups, IReadOnlyList<MeansStandard> standards) =>
        matters.Select(matter => Fault(matter.Id, LackedBy(matter)))
            .Concat(groups.Select(group => Fault(group.Id, LackedBy(group, matters))))
            .Concat(standards.Select(standard => Fault(standard.Province.Value, LackedBy(standard))))
            .Append(Twice(matters, groups, standards))
            .FirstOrDefault(fault => fault is not null);

    private static string? LackedBy(AidMatter matter) =>
        !Id().IsMatch(matter.Id) ? "id" : IsNameless(matter.Title) ? "title" : matter.Validity.Lacks();

    private static string? LackedBy(AidGroup group, IReadOnlyList<AidMatter> matters) =>
        !Id().IsMatch(group.Id) || group.Id == AidFacts.NoGroup ? "id"
        : IsNameless(group.Title) ? "title"
        : group.Matters.Any(id => matters.All(matter => matter.Id != id)) ? "matters"
        : group.Validity.Lacks();

    private static string? LackedBy(MeansStandard standard) =>
        standard.Province.Level is not RegionLevel.Province || standard.Income <= 0 ? "province or income" : standard.Validity.Lacks();

    private static bool IsNameless(TopicName title) => string.IsNullOrWhiteSpace(title.Chinese) || string.IsNullOrWhiteSpace(title.English);

    private static AidRuleFault? Twice(IEnumerable<AidMatter> matters, IEnumerable<AidGroup> groups, IEnumerable<MeansStandard> standards) =>
        matters.Select(matter => matter.Id).Concat(groups.Select(group => group.Id)).Concat(standards.Select(standard => $"{standard.Province} {standard.Validity.From:O}"))
            .GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => new AidRuleFault(same.Key, "id (it is there twice)")).FirstOrDefault();

    private static AidRuleFault? Fault(string id, string? lacks) => lacks is null ? null : new AidRuleFault(id, lacks);

    /// <summary>The file's own are words; what a province adds carries its code and a number: own-330000-1.</summary>
    [GeneratedRegex("^[a-z]+(-([a-z]+|[0-9]+))*$")]
    private static partial Regex Id();
}
