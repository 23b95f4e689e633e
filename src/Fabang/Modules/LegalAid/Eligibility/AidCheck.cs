using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>Judges what a page or a program was told, as of today.</summary>
public sealed class AidCheck(AidRules rules, RegionTree regions, TimeProvider clock)
{
    public IEnumerable<AidMatter> Matters => rules.MattersOn(Today);

    public IEnumerable<AidGroup> Groups => rules.GroupsOn(Today);

    public IEnumerable<Region> Provinces => regions.ChildrenOf(RegionCode.Nation);

    private DateOnly Today => clock.GetUtcNow().DayInChina();

    /// <summary>What a matter is called; its id where no rule of today knows it any more.</summary>
    public string NameOf(string matter) => Matters.FirstOrDefault(one => one.Id == matter)?.Title.ToString() ?? matter;

    public AidMatter? MatterOf(string topic) => rules.MatterOf(topic, Today);

    /// <summary>What is on no list was not chosen there; what is left open is no fault.</summary>
    /// <exception cref="BrokenRuleException">Matter, group or province is on no list.</exception>
    public void MustBeChosen(AidAnswers answers)
    {
        MustBeOneOf(answers.Matter, Matters.Select(matter => matter.Id), "LegalAid.ChooseMatter");
        MustBeOneOf(answers.Group, Groups.Select(group => group.Id).Append(AidFacts.NoGroup), "LegalAid.ChooseGroup");
        MustBeOneOf(answers.Province, Provinces.Select(province => province.Code.Value), "LegalAid.ChooseProvince");
    }

    /// <summary>What is on no list any more counts as not said.</summary>
    public AidFinding Judge(AidAnswers answers) => rules.Judge(
        new(answers.Matter, Given(answers.Group), answers.Income, answers.Household, RegionCode.TryParse(answers.Province, out var province) ? province : null), Today);

    private static void MustBeOneOf(string? chosen, IEnumerable<string> choices, string sentence)
    {
        if (Given(chosen) is { } given && !choices.Contains(given, StringComparer.Ordinal))
        {
            throw new BrokenRuleException(sentence);
        }
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
