using Fabang.Modules.LawLibrary;
using Fabang.Modules.LegalAid.Eligibility;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>How its author writes it. What was returned is a draft again with the first change.</summary>
public sealed partial class AidRuleVersion
{
    /// <summary>From when the version holds, and its standard.</summary>
    /// <param name="by">Its author.</param>
    /// <param name="from">The first day.</param>
    /// <param name="standard">Null leaves that of the national file.</param>
    /// <param name="now">The moment.</param>
    public void SetStandard(Guid by, DateOnly from, MeansStandard? standard, DateTimeOffset now)
    {
        Must(from >= now.DayInChina(), "RulesInThePast");
        // Before its standard began, the province would have none at all.
        Must(standard is null || standard.Validity.From <= from, "RulesStandardTooLate");
        MustEndLater(standard?.Validity.From, standard?.Validity.Until);
        Write(by);
        (From, Own) = (from, Own with { Standard = standard });
        Cases = [.. Cases.Select(one => one.NotBefore(from))];
    }

    /// <summary>Adds a matter, or changes one. 法律援助法 31(9): with small means; 32(5): whatever the means.</summary>
    public void PutMatter(Guid by, OwnRule rule, AidWay way)
    {
        Must(way is AidWay.Means or AidWay.NoMeans, "RulesChooseWay");
        Write(by);
        Own = Own with { Matters = Put(Own.Matters, rule, matter => matter.Id, id => new AidMatter(id, rule.Title, way, [], rule.Validity)) };
    }

    /// <summary>Takes a matter out. One that a group names stays: with none left to name, the group would hold for all.</summary>
    public void RemoveMatter(Guid by, string id)
    {
        Must(Own.Groups.All(group => !group.Matters.Contains(id, StringComparer.Ordinal)), "RulesMatterInUse");
        Write(by);
        Own = Own with { Matters = [.. Own.Matters.Where(matter => matter.Id != id)] };
    }

    /// <summary>Adds a group, or changes one.</summary>
    /// <param name="by">Its author.</param>
    /// <param name="rule">Who they are.</param>
    /// <param name="matters">What it holds for; none: every matter that asks for means.</param>
    /// <param name="national">Whose matters may be named beside the version's own.</param>
    public void PutGroup(Guid by, OwnRule rule, IReadOnlyList<string> matters, AidRules national)
    {
        Must(matters.All(id => Over(national).Matters.Any(matter => matter.Id == id)), "RulesChooseMatters");
        Write(by);
        Own = Own with { Groups = Put(Own.Groups, rule, group => group.Id, id => new AidGroup(id, rule.Title, matters, rule.Validity)) };
    }

    public void RemoveGroup(Guid by, string id)
    {
        Write(by);
        Own = Own with { Groups = [.. Own.Groups.Where(group => group.Id != id)] };
    }

    /// <summary>Adds a case that must come out right.</summary>
    public void AddCase(Guid by, RuleTestCase one, AidRules national)
    {
        var rules = Over(national);
        Must(rules.Matters.Any(matter => matter.Id == one.Matter), "RulesChooseMatter");
        Must(one.Group == AidFacts.NoGroup || rules.Groups.Any(group => group.Id == one.Group), "RulesChooseGroup");
        Must(one.Day >= From, "RulesCaseTooEarly");
        Must(Cases.Count < MostCases, "RulesTooMany", MostCases);
        Write(by);
        // Sent twice it is one.
        Cases = [.. Cases.Where(other => other.Id != one.Id), one];
    }

    public void RemoveCase(Guid by, Guid id)
    {
        Write(by);
        Cases = [.. Cases.Where(one => one.Id != id)];
    }

    private static void MustEndLater(DateOnly? from, DateOnly? until) => Must(until is null || from is null || until >= from, "RulesEndsTooEarly");

    private List<T> Put<T>(IReadOnlyList<T> items, OwnRule rule, Func<T, string> idOf, Func<string, T> make)
    {
        Must(rule.Validity.Articles.All(ArticleNames.IsArticle), "RulesBadArticle");
        MustEndLater(rule.Validity.From, rule.Validity.Until);
        Must(rule.Id is null || items.Any(item => idOf(item) == rule.Id), "RulesChangedSince");
        if (rule.Id is { } id)
        {
            return [.. items.Select(item => idOf(item) == id ? make(id) : item)];
        }

        Must(items.Count < MostItems, "RulesTooMany", MostItems);
        return [.. items, make($"own-{Region}-{++LastItem}")];
    }

    private void Write(Guid by)
    {
        MustBeBy(by);
        Must(IsWritten, "RulesCannotMove");
        if (Status is AidRuleStatus.Returned)
        {
            Move(AidRuleStatus.Draft);
        }
    }
}
