using System.Globalization;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LegalAid.Eligibility;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>What a version changes against the one before, or against the national file where it is the first.</summary>
internal static class RuleDifferences
{
    /// <param name="national">The law.</param>
    /// <param name="before">The last that was published; null where none was.</param>
    /// <param name="version">What is laid on top now.</param>
    public static IReadOnlyList<RuleDifference> Of(AidRules national, AidRuleVersion? before, AidRuleVersion version)
    {
        var (old, own) = (before?.Own ?? ProvinceRules.None, version.Own);
        return
        [
            .. Standards(Standard(old), Standard(own)),
            .. Items(
                old.Matters, own.Matters, matter => matter.Id, matter => matter.Title.ToString(), (one, other) => one.Title == other.Title && one.Way == other.Way && Same(one.Validity, other.Validity),
                "Rules.DiffMatterIn", "Rules.DiffMatterOut", "Rules.DiffMatter"),
            .. Items(
                old.Groups, own.Groups, group => group.Id, group => group.Title.ToString(),
                (one, other) => one.Title == other.Title && one.Matters.SequenceEqual(other.Matters) && Same(one.Validity, other.Validity),
                "Rules.DiffGroupIn", "Rules.DiffGroupOut", "Rules.DiffGroup"),
        ];

        MeansStandard? Standard(ProvinceRules rules) => rules.Standard ?? national.Standards.LastOrDefault(standard => standard.Province == version.Region);
    }

    public static string Amount(decimal income) => income.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static IEnumerable<RuleDifference> Standards(MeansStandard? before, MeansStandard? after)
    {
        if (after is null)
        {
            yield break;
        }

        if (before is null)
        {
            yield return new("Rules.DiffStandard", Amount(after.Income));
            yield break;
        }

        if (before.Income != after.Income)
        {
            yield return new("Rules.DiffIncome", Amount(before.Income), Amount(after.Income));
        }

        if (before.Validity.From != after.Validity.From)
        {
            yield return new("Rules.DiffFrom", Day(before.Validity.From), Day(after.Validity.From));
        }

        if (before.Validity.Until != after.Validity.Until)
        {
            yield return after.Validity.Until is { } until ? new("Rules.DiffUntil", Day(until)) : new("Rules.DiffEndless");
        }

        if (before.Validity.Source != after.Validity.Source && after.Validity.Source is { } source)
        {
            yield return new("Rules.DiffSource", source);
        }

        if (before.IsInvented != after.IsInvented)
        {
            yield return new(after.IsInvented ? "Rules.DiffInvented" : "Rules.DiffReal");
        }
    }

    private static IEnumerable<RuleDifference> Items<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> idOf, Func<T, string> nameOf, Func<T, T, bool> isSame, string added, string removed, string changed) where T : class
    {
        var known = before.ToDictionary(idOf);
        foreach (var item in after)
        {
            if (!known.Remove(idOf(item), out var was))
            {
                yield return new(added, nameOf(item));
            }
            else if (!isSame(was, item))
            {
                yield return new(changed, nameOf(item));
            }
        }

        foreach (var gone in known.Values)
        {
            yield return new(removed, nameOf(gone));
        }
    }

    /// <summary>A record compares its list by reference.</summary>
    private static bool Same(Validity one, Validity other) => one with { Articles = other.Articles } == other && one.Articles.SequenceEqual(other.Articles);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
