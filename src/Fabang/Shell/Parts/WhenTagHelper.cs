using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Parts;

/// <summary>A moment in words: <c>&lt;when value="@at" style="date|datetime|due" /&gt;</c>. Nothing, when there is none.</summary>
[HtmlTargetElement("when")]
public sealed class WhenTagHelper(Moments moments) : TagHelper
{
    public DateTimeOffset? Value { get; set; }

    public string Style { get; set; } = "date";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Value is { } moment)
        {
            output.Content.SetHtmlContent(MomentElement.Of(moment, Style switch
            {
                "datetime" => moments.DateAndTime(moment),
                "due" => moments.Due(moment),
                _ => moments.Date(moment),
            }));
        }
    }
}
