using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>What a version would change for typical applicants: every matter, group, income and household of a fixed grid, judged by the rules as they are and as they would be.</summary>
/// <param name="Applicants">How many were judged.</param>
/// <param name="Changed">For how many another answer comes out.</param>
/// <param name="Changes">Which, gathered by matter and group.</param>
public sealed record RulePreview(int Applicants, int Changed, IReadOnlyList<RuleChange> Changes)
{
    /// <summary>Yuan a month for each head. Both standards are added, as it is there that answers turn.</summary>
    private static readonly decimal[] Incomes = [0, 800, 1200, 1600, 2000, 2400, 3000, 4000, 8000];

    private static readonly int[] Households = [1, 3];

    public static RulePreview Of(AidRules before, AidRules after, RegionCode province, DateOnly day)
    {
        decimal[] incomes = [.. Incomes.Concat(new[] { before, after }.Select(rules => rules.StandardOf(province, day)?.Income).OfType<decimal>()).Distinct().Order()];
        var matters = before.MattersOn(day).Concat(after.MattersOn(day)).DistinctBy(matter => matter.Id).ToList();
        var groups = before.GroupsOn(day).Concat(after.GroupsOn(day)).DistinctBy(group => group.Id).Append(null).ToList();
        var judged =
            (from matter in matters
             from grouped in groups
             where grouped is null || grouped.Covers(matter)
             from each in incomes
             from household in Households
             let facts = new AidFacts(matter.Id, grouped?.Id ?? AidFacts.NoGroup, each * household, household, province)
             select (Matter: matter, Group: grouped, Each: each, Before: ChanceBy(before, facts, day), After: ChanceBy(after, facts, day))).ToList();
        var changed = judged.Where(one => one.Before != one.After).ToList();
        return new(judged.Count, changed.Count,
        [
            .. from one in changed
               group one by (one.Matter, one.Group, one.Before, one.After) into same
               select new RuleChange(
                   same.Key.Matter.Title, same.Key.Group?.Title, same.Key.Before, same.Key.After, same.Min(one => one.Each), same.Max(one => one.Each), same.Count()),
        ]);
    }

    private static AidChance? ChanceBy(AidRules rules, AidFacts facts, DateOnly day) =>
        rules.MattersOn(day).Any(matter => matter.Id == facts.Matter) ? rules.Judge(facts, day).Chance : null;
}
