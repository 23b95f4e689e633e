using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Forms;

/// <summary>A few choices, all in sight.</summary>
/// <param name="fields">Read what the page has of the field.</param>
/// <param name="frame">Label, hint and error around the choices.</param>
/// <param name="type">Of each input: "radio" or "checkbox".</param>
/// <param name="sideBySide">The class of choices that stand in one line.</param>
public abstract class ChoicesTagHelper(FieldReader fields, FieldFrame frame, string type, string sideBySide) : TagHelper
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
        frame.WriteGroup(output, field, ChoiceGroup.Of(field, type, choices, Inline ? sideBySide : null));
    }
}
