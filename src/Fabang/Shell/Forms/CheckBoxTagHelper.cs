using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Forms;

/// <summary>Yes or no: <c>&lt;check-box asp-for="Agree" label="…" hint="…" /&gt;</c>.</summary>
[HtmlTargetElement("check-box")]
public sealed class CheckBoxTagHelper(FieldReader fields, FieldFrame frame) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = fields.Read(View, For, Label, Hint, FieldKind.Choose);
        var box = Element.New("input", "govuk-checkboxes__input").Closed()
            .With("id", field.Id)
            .With("name", field.Name)
            .With("type", "checkbox")
            .With("value", "true")
            .With("checked", FieldReader.ChoicesOf(View, For)?.Contains("true") ?? false)
            .With("aria-describedby", field.DescribedBy)
            .With("aria-invalid", field.HasErrors ? "true" : null)
            .TakeAttributes(output);
        var label = Element.New("label", "govuk-label govuk-checkboxes__label", field.Label).With("for", field.Id);
        var item = Element.New("div", "govuk-checkboxes__item", box, label);
        if (field.Hint is not null)
        {
            item.InnerHtml.AppendHtml(FieldFrame.HintOf(field, "govuk-hint govuk-checkboxes__hint"));
        }

        // An empty box sends nothing; this says no in its place.
        item.InnerHtml.AppendHtml(Element.New("input").Closed()
            .With("type", "hidden").With("name", field.Name).With("value", "false"));
        frame.WriteBare(output, field, Element.New("div", "govuk-checkboxes", item));
    }
}
