using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Parts;

/// <summary>
/// The line that citizen and staff both see: who must act next, and by when.
/// <c>&lt;next-step-line who="该您了" what="…" due="@at" late="false" note="…"&gt;buttons&lt;/next-step-line&gt;</c>.
/// </summary>
[HtmlTargetElement("next-step-line")]
public sealed class NextStepLineTagHelper(Moments moments, IStringLocalizer<Texts> texts) : TagHelper
{
    public string Who { get; set; } = "";

    public string What { get; set; } = "";

    public DateTimeOffset? Due { get; set; }

    public bool Late { get; set; }

    public string? Note { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var buttons = await output.GetChildContentAsync();
        output.Become("div", Late ? "next late" : "next");
        var body = Element.New("div", null, Sentence());
        if (Note.OrNull() is { } note)
        {
            body.InnerHtml.AppendHtml(Element.New("p", "muted", note));
        }

        if (!buttons.IsEmptyOrWhiteSpace)
        {
            body.InnerHtml.AppendHtml(Element.New("div", "actions", buttons));
        }

        output.Content.SetHtmlContent(body);
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Sentence()
    {
        var line = Element.New("p", "what");
        if (Late)
        {
            line.InnerHtml.AppendHtml(Element.New("span", "overdue", texts["NextStep.Overdue"])).Append(" ");
        }

        line.InnerHtml.Append(Due is { } due
            ? texts["NextStep.WithDue", Who, What, moments.Due(due)]
            : texts["NextStep.Plain", Who, What]);
        return line;
    }
}
