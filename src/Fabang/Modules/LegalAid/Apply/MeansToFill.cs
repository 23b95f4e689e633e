using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>How the household lives, as it is typed on the page or sent by a program.</summary>
internal sealed record MeansToFill(
    [property: Required, Breaks("LegalAid.ChooseGroup"), Description("One of /legal-aid/questions, or none. 特殊群体")] string? Group,
    [property: Range(1, AidAnswers.MostHeads), Breaks("LegalAid.NeedsHousehold"), Description("家里几口人")] int? Household = null,
    [property: Range(0, AidAnswers.MostIncome), Breaks("LegalAid.NeedsIncome"), Description("Yuan a month, all together. 全家一个月的收入")] decimal? Income = null,
    [property: StringLength(MeansFacts.LongestText), Description("必须花的钱")] string? Outlay = null,
    [property: StringLength(MeansFacts.LongestText), Description("房子、车、存款")] string? Property = null)
{
    /// <exception cref="BrokenRuleException">The group is on no list, or means are missing that it does not spare.</exception>
    public MeansFacts Read(AidChoices choices)
    {
        if (Group != AidFacts.NoGroup && !choices.Groups.Any(group => group.Id == Group))
        {
            throw new BrokenRuleException("LegalAid.ChooseGroup");
        }

        if (Group == AidFacts.NoGroup && Household is null)
        {
            throw new BrokenRuleException("LegalAid.NeedsHousehold");
        }

        if (Group == AidFacts.NoGroup && Income is null)
        {
            throw new BrokenRuleException("LegalAid.NeedsIncome");
        }

        return new(Group!, Household, Income, Typed.Given(Outlay), Typed.Given(Property));
    }
}
