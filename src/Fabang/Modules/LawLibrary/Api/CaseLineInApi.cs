using System.ComponentModel;
using Fabang.Modules.LawLibrary.Cases;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>A case in a list.</summary>
internal sealed record CaseLineInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("标题")] string Title,
    [property: Description("类别")] string Subject,
    [property: Description("Last court or commission that decided, where the text tells it. 裁判机关")] string? Court,
    [property: Description("裁判日期")] DateOnly? DecidedOn,
    [property: Description("案由")] string? Cause,
    [property: Description("Where people read it on this site. 本站地址")] string Path)
{
    public static CaseLineInApi Of(CaseRow row) => new(row.Id, row.Title, row.Subject, row.Court, row.DecidedOn, row.Cause, $"/laws/cases/{row.Id}");
}
