using System.ComponentModel;
using Fabang.Modules.LawLibrary.Cases;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>A case as it was published. Full names of persons who are parties are hidden: 张某.</summary>
internal sealed record CaseInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("标题")] string Title,
    [property: Description("类别")] string Subject,
    [property: Description("Last court or commission that decided, where the text tells it. 裁判机关")] string? Court,
    [property: Description("裁判日期")] DateOnly? DecidedOn,
    [property: Description("发布日期")] DateOnly? PublishedOn,
    [property: Description("案由")] string? Cause,
    [property: Description("What it teaches: 裁判要旨, 裁判要点 or 典型意义. 要点")] string? KeyPoints,
    [property: Description("Where people read it on this site. 本站地址")] string Path,
    [property: Description("Articles that it cites and that are held. 引用的法条")] IReadOnlyList<CitedInApi> Cites,
    [property: Description("基本案情、裁判结果、典型意义 and others, in order. 正文")] IReadOnlyList<CaseSectionInApi> Sections)
{
    public static CaseInApi Of(ConcludedCase found, IReadOnlyList<CitedLaw> cites) => new(
        found.Id,
        found.Title,
        found.Subject,
        found.Court,
        found.DecidedOn,
        found.Date,
        found.Cause,
        found.KeyPoints,
        $"/laws/cases/{found.Id}",
        [.. cites.Select(cited => new CitedInApi(cited.Article, cited.Title, cited.Path))],
        [.. found.Sections.Select(part => new CaseSectionInApi(part.Heading, part.Text))]);
}
