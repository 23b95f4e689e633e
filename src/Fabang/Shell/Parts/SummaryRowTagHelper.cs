using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Parts;

/// <summary>One fact of a summary list, with a link to change it if there is one.</summary>
[HtmlTargetElement("summary-row", ParentTag = "summary-list")]
public sealed class SummaryRowTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    public string Label { get; set; } = "";

    public string? ChangeUrl { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.Become("div");
        output.Content.SetHtmlContent(Element.New("dt", null, Label)).AppendHtml(Element.New("dd", null, value));
        if (ChangeUrl.OrNull() is { } url)
        {
            var link = Element.New("a", null, texts["Summary.Change"]).With("href", url);
            // Read alone, 更改 does not say what.
            link.InnerHtml.AppendHtml(Element.New("span", "visually-hidden", " " + Label));
            output.Content.AppendHtml(Element.New("dd", "change", link));
        }
    }
}
