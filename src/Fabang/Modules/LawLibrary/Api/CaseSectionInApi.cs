using System.ComponentModel;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>A section of a case.</summary>
internal sealed record CaseSectionInApi(
    [property: Description("Empty for text before the first heading. 小标题")] string Heading,
    [property: Description("文字")] string Text);
