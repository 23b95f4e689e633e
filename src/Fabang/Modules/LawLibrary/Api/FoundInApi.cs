using System.ComponentModel;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>An article that a search found.</summary>
internal sealed record FoundInApi(
    [property: Description("Lasting name: law and number. 条文的固定名称")] string Article,
    [property: Description("As it is cited. 引用时的写法")] string Title,
    [property: Description("Where people read it on this site. 本站地址")] string Path,
    [property: Description("Date of the version; null where only our plain words are at hand. 版本日期")] DateOnly? VersionDate,
    [property: Description("Official words around what matched; null where only our plain words are at hand. 官方条文片段")] string? Passage,
    [property: Description("What it says in a few plain words of ours. 白话标题")] string? PlainTitle,
    [property: Description("The same in some more. Not official. 白话解释，不是官方条文")] string? Plain)
{
    public static FoundInApi Of(FoundArticle found) => new(
        found.Article,
        found.Title,
        found.Path,
        found.VersionDate,
        found.Passage.Count == 0 ? null : string.Concat(found.Passage.Select(segment => segment.Text)),
        found.PlainTitle,
        found.Plain);
}
