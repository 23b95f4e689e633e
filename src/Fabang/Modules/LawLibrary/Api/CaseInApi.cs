using System.ComponentModel;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>A case as it was published.</summary>
internal sealed record CaseInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("标题")] string Title,
    [property: Description("类别")] string Subject,
    [property: Description("Where people read it on this site. 本站地址")] string Path,
    [property: Description("发布日期")] DateOnly? Date,
    [property: Description("基本案情、裁判结果、典型意义 and others, in order. 正文")] IReadOnlyList<CaseSectionInApi> Sections)
{
    public static CaseInApi Of(ConcludedCase found) => new(
        found.Id, found.Title, found.Subject, $"/laws/cases/{found.Id}", found.Date, [.. found.Sections.Select(part => new CaseSectionInApi(part.Heading, part.Text))]);
}
