using System.ComponentModel;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>An article that a case cites, or that a rule rests on.</summary>
internal sealed record CitedInApi(
    [property: Description("Lasting name: law and number. 条文的固定名称")] string Article,
    [property: Description("As it is cited. 引用时的写法")] string Title,
    [property: Description("Where people read it on this site. 本站地址")] string Path)
{
    /// <summary>Of each 法律援助法#31 that a rule rests on.</summary>
    public static IReadOnlyList<CitedInApi> Of(IEnumerable<string> articles) =>
        [.. articles.SelectMany(article => ArticleNames.Links([article]).Select(link => new CitedInApi(article, link.Title, link.Path)))];
}
