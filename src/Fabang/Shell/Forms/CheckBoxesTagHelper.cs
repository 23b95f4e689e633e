using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Forms;

/// <summary>Any of several: <c>&lt;check-boxes asp-for="Reasons" items="Model.Items" label="…" inline="true" /&gt;</c>; the property is a list.</summary>
[HtmlTargetElement("check-boxes")]
public sealed class CheckBoxesTagHelper(FieldReader fields, FieldFrame frame) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Side by side where there is room; for short answers.</summary>
    public bool Inline { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = fields.Read(View, For, Label, Hint, FieldKind.Choose);
        var choices = Choice.From(Items, FieldReader.ChoicesOf(View, For));
        frame.WriteGroup(output, field, ChoiceGroup.Of(field, "checkbox", choices, Inline ? "side-by-side" : null));
    }
}
