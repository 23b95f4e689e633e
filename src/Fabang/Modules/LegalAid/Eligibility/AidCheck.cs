using Fabang.Modules.LegalAid.RuleBook;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>Judges what a page or a program was told, as of today: by the law, and by what its province has decided on top.</summary>
public sealed class AidCheck(RulesInForce book, RegionTree regions, TimeProvider clock)
{
    private readonly Dictionary<RegionCode, AidChoices> _choices = [];

    public IEnumerable<Region> Provinces => regions.ChildrenOf(RegionCode.Nation);

    private DateOnly Today => clock.GetUtcNow().DayInChina();

    /// <summary>What may be chosen in a province; without one, what holds everywhere. Read once for a page that lists many.</summary>
    public async Task<AidChoices> ChoicesAsync(RegionCode? province, CancellationToken cancel = default)
    {
        if (!_choices.TryGetValue(province ?? RegionCode.Nation, out var known))
        {
            var rules = await book.OnAsync(province, Today, cancel);
            known = new([.. rules.MattersOn(Today)], [.. rules.GroupsOn(Today)]);
            _choices[province ?? RegionCode.Nation] = known;
        }

        return known;
    }

    /// <summary>What a matter is called where it was asked for; its id where no rule of today knows it any more.</summary>
    public async Task<string> NameOfAsync(string matter, RegionCode region, CancellationToken cancel = default) =>
        (await ChoicesAsync(region.Province, cancel)).Matters.FirstOrDefault(one => one.Id == matter)?.Title.ToString() ?? matter;

    /// <summary>What is on no list was not chosen there; what is left open is no fault.</summary>
    /// <exception cref="BrokenRuleException">Matter, group or province is on no list.</exception>
    public async Task MustBeChosenAsync(AidAnswers answers, CancellationToken cancel = default)
    {
        MustBeOneOf(answers.Province, Provinces.Select(province => province.Code.Value), "LegalAid.ChooseProvince");
        var choices = await ChoicesAsync(answers.ToProvince(), cancel);
        MustBeOneOf(answers.Matter, choices.Matters.Select(matter => matter.Id), "LegalAid.ChooseMatter");
        MustBeOneOf(answers.Group, choices.Groups.Select(group => group.Id).Append(AidFacts.NoGroup), "LegalAid.ChooseGroup");
    }

    /// <summary>What is on no list any more counts as not said.</summary>
    public async Task<AidFinding> JudgeAsync(AidAnswers answers, CancellationToken cancel = default) =>
        (await book.OnAsync(answers.ToProvince(), Today, cancel)).Judge(answers.ToFacts(), Today);

    private static void MustBeOneOf(string? chosen, IEnumerable<string> choices, string sentence)
    {
        if (!string.IsNullOrEmpty(chosen) && !choices.Contains(chosen, StringComparer.Ordinal))
        {
            throw new BrokenRuleException(sentence);
        }
    }
}
