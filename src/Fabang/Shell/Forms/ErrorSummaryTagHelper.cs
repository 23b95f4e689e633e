using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Forms;

/// <summary>
/// All that is wrong, on top of the page, each linked to its field: <c>&lt;error-summary /&gt;</c>.
/// Also says which rule stood in the way. A page that forgets it gets it from the layout.
/// </summary>
[HtmlTargetElement("error-summary")]
public sealed class ErrorSummaryTagHelper(PageParts page, FieldMessages messages, IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (View.ModelState.IsValid || page.HasErrorSummary)
        {
            output.SuppressOutput();
            return;
        }

        page.HasErrorSummary = true;
        output.Become("div", "govuk-error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary-title");
        output.Content.SetHtmlContent(new LateContent(Write));
    }

    private HtmlContentBuilder Write()
    {
        var list = Element.New("ul", "govuk-list govuk-error-summary__list");
        foreach (var field in page.Fields)
        {
            foreach (var text in messages.Of(View.ModelState, field.Name, field.Label, field.Kind))
            {
                list.InnerHtml.AppendHtml(Element.New("li", null, Element.New("a", null, text).With("href", "#" + field.FocusId)));
            }
        }

        foreach (var text in Elsewhere())
        {
            list.InnerHtml.AppendHtml(Element.New("li", null, text));
        }

        var title = texts[list.HasInnerHtml ? "ErrorSummary.Fields" : "ErrorSummary.Rule"];
        var content = new HtmlContentBuilder();
        content.AppendHtml(Element.New("h2", null, title).With("id", "error-summary-title"));
        foreach (var rule in FieldMessages.OfPage(View.ModelState))
        {
            content.AppendHtml(Element.New("p", null, rule));
        }

        if (list.HasInnerHtml)
        {
            content.AppendHtml(list);
        }

        return content;
    }

    /// <summary>Mistakes in what the page does not show.</summary>
    private IEnumerable<string> Elsewhere()
    {
        var shown = page.Fields.Select(field => field.Name).Append("").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return View.ModelState.Keys.Where(name => !shown.Contains(name))
            .SelectMany(name => messages.Of(View.ModelState, name, texts["Error.ThisPart"], FieldKind.Write));
    }
}
