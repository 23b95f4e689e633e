using System.ComponentModel;
using Fabang.Modules.LawLibrary.Find;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>A law with its versions, and the contents of one of them.</summary>
internal sealed record LawInApi(
    [property: Description("Key, and first half of the name of its articles. 固定名称")] string Id,
    [property: Description("Official title. 全称")] string Title,
    [property: Description("效力层级")] TextKind Kind,
    [property: Description("Who made it, where that is known. 制定机关")] string? Authority,
    [property: Description("Six digits of the province in which it holds; null for the whole country. 适用的省")] string? Province,
    [property: Description("City or autonomous county that made it. 制定的市、自治县")] string? City,
    [property: Description("Whether it holds today. 时效性")] Standing Standing,
    [property: Description("Where people read it on this site. 本站地址")] string Path,
    [property: Description("The version that the contents are of; null when none held on that day. 目录所属的版本")] VersionInApi? Shown,
    [property: Description("All versions that are held, the newest first. 收录的全部版本")] IReadOnlyList<VersionInApi> Versions,
    [property: Description("Parts, chapters and sections (编、章、节), each with the article it begins at. 目录")] IReadOnlyList<HeadingInApi> Contents,
    [property: Description("Numbers of all articles, in order. 全部条号")] IReadOnlyList<string> Articles)
{
    public static LawInApi Of(Law law, LawVersion? shown, IReadOnlyList<ArticleHead> heads) => new(
        law.Key,
        law.Title,
        law.Kind,
        law.Authority,
        law.Province?.Value,
        law.City,
        law.Standing,
        ArticleNames.LawPath(law.Key),
        shown is null ? null : VersionInApi.Of(shown),
        [.. law.Versions.OrderByDescending(version => version.Date).Select(VersionInApi.Of)],
        [.. LawContents.Of(heads, []).Select(heading => new HeadingInApi(heading.Heading, heading.Depth, heading.Number))],
        [.. heads.Select(head => head.Number)]);
}
