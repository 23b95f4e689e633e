using System.ComponentModel;
using Fabang.Modules.LawLibrary.Api;
using Fabang.Modules.LegalAid.Eligibility;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>What the rules say. It is no decision: the legal-aid centre decides.</summary>
internal sealed record FindingInApi(
    [property: Description("有没有希望")] AidChance Chance,
    [property: Description("理由")] string Reason,
    [property: Description("What would change it, or what to do. 怎么办")] string Change,
    [property: Description("The standard of the province, yuan a month for each head; null where it does not count. 标准")] decimal? Standard,
    [property: Description("Whether that standard is invented, for trying out. 是不是试用的数")] bool IsInvented,
    [property: Description("Yuan a month for each head, as it was held against the standard. 人均月收入")] decimal? IncomeOfEach,
    [property: Description("依据")] IReadOnlyList<CitedInApi> Articles,
    [property: Description("Where it stands, for what no article says. 文号")] IReadOnlyList<string> Sources,
    [property: Description("Of the rules: of the national file, and where the province has a version of its own, that too: 2026-11-27+330000-2. 规则版本")] string Version)
{
    public static FindingInApi Of(AidFinding finding, IStringLocalizer<Texts> texts) => new(
        finding.Chance, texts[$"Reason.{finding.Reason}"], texts[$"Change.{finding.Reason}"],
        finding.Standard?.Income, finding.Standard is { IsInvented: true }, finding.IncomeOfEach, CitedInApi.Of(finding.Articles), finding.Sources, finding.Version);
}
