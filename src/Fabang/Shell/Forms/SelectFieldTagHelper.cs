using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Forms;

/// <summary>One of many from a list: <c>&lt;select-field asp-for="Region" items="Model.Items" label="…" /&gt;</c>.</summary>
[HtmlTargetElement("select-field")]
public sealed class SelectFieldTagHelper(FieldReader fields, FieldFrame frame) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public IEnumerable<SelectListItem> Items { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = fields.Read(View, For, Label, Hint, FieldKind.Choose);
        var list = Element.New("select", "govuk-select")
            .With("id", field.Id)
            .With("name", field.Name)
            .TakeAttributes(output)
            .Tell(field);
        foreach (var choice in Choice.From(Items, FieldReader.ChoicesOf(View, For)))
        {
            list.InnerHtml.AppendHtml(Element.New("option", null, choice.Text)
                .With("value", choice.Value)
                .With("selected", choice.IsChosen)
                .With("disabled", choice.IsDisabled));
        }

        frame.Write(output, field, list);
    }
}
