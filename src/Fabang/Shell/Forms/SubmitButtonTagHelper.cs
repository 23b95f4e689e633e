using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Forms;

/// <summary>Sends the form: <c>&lt;submit-button kind="primary|quiet|warning" small="true"&gt;text&lt;/submit-button&gt;</c>. The script lets it be pressed once.</summary>
[HtmlTargetElement("submit-button")]
public sealed class SubmitButtonTagHelper : TagHelper
{
    public string Kind { get; set; } = "primary";

    public bool Small { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("button", "btn");
        output.Attributes.SetAttribute("type", "submit");
        if (Kind is "quiet" or "warning")
        {
            output.WithClass(Kind);
        }

        if (Small)
        {
            output.WithClass("small");
        }
    }
}
