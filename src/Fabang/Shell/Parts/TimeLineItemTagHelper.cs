using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Parts;

/// <summary>One thing that happened: <c>&lt;time-line-item when="@at" title="…"&gt;more&lt;/time-line-item&gt;</c>.</summary>
[HtmlTargetElement("time-line-item", ParentTag = "time-line")]
public sealed class TimeLineItemTagHelper(Moments moments) : TagHelper
{
    public DateTimeOffset? When { get; set; }

    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become("li");
        var line = Element.New("p", "moment");
        if (When is { } moment)
        {
            line.InnerHtml.AppendHtml(MomentElement.Of(moment, moments.DateAndTime(moment))).Append(" · ");
        }

        line.InnerHtml.AppendHtml(Element.New("b", null, Title));
        output.Content.SetHtmlContent(line).AppendHtml(body);
    }
}
