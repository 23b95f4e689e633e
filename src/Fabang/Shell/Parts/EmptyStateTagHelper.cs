using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Parts;

/// <summary>Nothing here yet, and what one can do: <c>&lt;empty-state title="…"&gt;text and link&lt;/empty-state&gt;</c>.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "empty");
        output.PreContent.SetHtmlContent(Element.New("h2", null, Title));
    }
}
