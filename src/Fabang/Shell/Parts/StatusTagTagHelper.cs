using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Parts;

/// <summary>How things stand, in a word: <c>&lt;status-tag tone="blue|jade|amber|red|plain"&gt;text&lt;/status-tag&gt;</c>. The word says it; the colour only helps.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTagTagHelper : TagHelper
{
    public string Tone { get; set; } = "plain";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("strong", "tag");
        if (Tone is "blue" or "jade" or "amber" or "red")
        {
            output.WithClass(Tone);
        }
    }
}
