using System.ComponentModel;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>A line of the table of contents.</summary>
internal sealed record HeadingInApi(
    [property: Description("第三章 夫妻关系")] string Heading,
    [property: Description("0 for the outermost. 层级")] int Depth,
    [property: Description("The first article below it. 从哪一条开始")] string FirstArticle);
