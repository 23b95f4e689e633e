using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>What somebody says of themselves to learn whether they could get legal aid; all of it may be left out.</summary>
public sealed record AidAnswers(
    [property: Breaks("LegalAid.ChooseMatter"), Description("Id of a matter. 什么事")] string? Matter = null,
    [property: Breaks("LegalAid.ChooseGroup"), Description("Id of a group, or none. 是哪种人")] string? Group = null,
    [property: Range(0, AidAnswers.MostIncome), Description("Yuan a month, of the whole household. 全家月收入")] decimal? Income = null,
    [property: Range(1, AidAnswers.MostHeads), Description("家里几口人")] int? Household = null,
    [property: Breaks("LegalAid.ChooseProvince"), Description("Six digits of GB/T 2260. 哪个省")] string? Province = null)
{
    public const int MostIncome = 10_000_000;
    public const int MostHeads = 50;

    /// <summary>What is judged: what was left empty counts as not said.</summary>
    public AidFacts ToFacts() => new(Matter, string.IsNullOrEmpty(Group) ? null : Group, Income, Household, ToProvince());

    public RegionCode? ToProvince() => RegionCode.TryParse(Province, out var province) ? province : null;
}
