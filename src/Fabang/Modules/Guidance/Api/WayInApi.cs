using System.ComponentModel;
using Fabang.Modules.LawLibrary.Api;
using Fabang.Modules.Matters.Intakes;

namespace Fabang.Modules.Guidance.Api;

/// <summary>One way on. leave-question begins with POST /api/v1/my/consultations, ask-online with POST /api/v1/my/talks; others are told of in words.</summary>
internal sealed record WayInApi(
    [property: Description("固定编号")] string Id,
    [property: Description("排在哪一类")] WayPlace Place,
    [property: Description("办法")] string Title,
    [property: Description("Why it fits, or does not. 理由")] IReadOnlyList<string> Reasons,
    [property: Description("要不要花钱")] string Costs,
    [property: Description("Null where nobody can say. 多久")] string? HowLong,
    [property: Description("A short mark: 多半可以. 标记")] string? Mark,
    [property: Description("What to bring. 带什么")] IReadOnlyList<string> Bring,
    [property: Description("What to know before. 先知道的事")] IReadOnlyList<string> Notes,
    [property: Description("A number to call; null where there is none. 电话")] string? Phone,
    [property: Description("A page of this site; null where there is none. 本站页面")] string? Path,
    [property: Description("依据")] IReadOnlyList<CitedInApi> Articles)
{
    public static WayInApi Of(Way way) => new(
        way.Id, way.Place, way.Title, way.Reasons, way.Costs, way.HowLong, way.Mark?.Words, way.Bring, way.Notes, way.Phone, way.Link?.Url, CitedInApi.Of(way.Articles));
}
