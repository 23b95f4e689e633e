using System.ComponentModel;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>What is asked, and what may be chosen.</summary>
internal sealed record QuestionsInApi(
    [property: Description("什么事")] IReadOnlyList<ChoiceInApi> Matters,
    [property: Description("是哪种人")] IReadOnlyList<ChoiceInApi> Groups,
    [property: Description("哪个省")] IReadOnlyList<ChoiceInApi> Provinces)
{
    public static QuestionsInApi Of(AidChoices choices, IEnumerable<Region> provinces, IStringLocalizer<Texts> texts) => new(
        [.. choices.Matters.Select(matter => new ChoiceInApi(matter.Id, matter.Title.ToString()))],
        [.. choices.Groups.Select(group => new ChoiceInApi(group.Id, group.Title.ToString())), new(AidFacts.NoGroup, texts["Check.NoGroup"])],
        [.. provinces.Select(province => new ChoiceInApi(province.Code.Value, province.Name))]);
}

/// <summary>One of a list.</summary>
internal sealed record ChoiceInApi([property: Description("固定编号")] string Id, [property: Description("说法")] string Title);
