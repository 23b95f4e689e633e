using Fabang.Modules.LegalAid.Eligibility;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>Judges one refusal twice: as it was, by the rules and on the day of the refusal, and by the new rules as of now, or of the first day that they hold.</summary>
/// <param name="national">The law.</param>
/// <param name="versions">All that the province has published.</param>
/// <param name="version">The new one.</param>
/// <param name="now">The moment.</param>
internal sealed class RerunJudging(AidRules national, IEnumerable<AidRuleVersion> versions, AidRuleVersion version, DateTimeOffset now)
{
    private readonly Dictionary<string, AidRules> _old = versions.ToDictionary(one => one.Number, one => one.Over(national));
    private readonly AidRules _new = version.Over(national);
    private readonly DateOnly _day = version.HoldsFrom!.Value > now.DayInChina() ? version.HoldsFrom.Value : now.DayInChina();

    /// <returns>Null where the answer does not turn to the better.</returns>
    public RefusalRerun? Judge(RefusedApplication refused)
    {
        var facts = refused.Facts.ToFacts() with { Province = version.Region };
        var before = RulesOf(refused.Version).Judge(facts, refused.RefusedAt.DayInChina());
        var after = _new.Judge(facts, _day);
        return after.Chance is AidChance.Likely && before.Chance is not AidChance.Likely ? RefusalRerun.Find(refused, before, after, version, now) : null;
    }

    /// <summary>2026-11-27+330000-2 is the law and version 2 on top; of the law only today's file is there.</summary>
    private AidRules RulesOf(string named) => _old.GetValueOrDefault(named[(named.IndexOf('+', StringComparison.Ordinal) + 1)..]) ?? national;
}
