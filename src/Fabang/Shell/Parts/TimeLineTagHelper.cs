using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Parts;

/// <summary>What happened, in order: holds <c>time-line-item</c>s.</summary>
[HtmlTargetElement("time-line")]
public sealed class TimeLineTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("ol", "time-line");
}
