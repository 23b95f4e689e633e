using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Forms;

/// <summary>One line of text: <c>&lt;text-field asp-for="Phone" label="…" hint="…" type="tel" width="12" /&gt;</c>.</summary>
[HtmlTargetElement("text-field")]
public sealed class TextFieldTagHelper(FieldReader fields, FieldFrame frame) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>text, tel, password, email, search, date or number.</summary>
    public string Type { get; set; } = "text";

    public string? Inputmode { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>How many signs the box shows: 2, 4, 6, 8, 10, 12, 15, 20 or 30. Without it the box is as wide as the page allows.</summary>
    public int? Width { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = fields.Read(View, For, Label, Hint, FieldKind.Write);
        // A secret is never sent back to the page.
        var value = Type == "password" ? null : FieldReader.TextOf(View, For);
        var input = Element.New("input", "govuk-input").Closed()
            .With("id", field.Id)
            .With("name", field.Name)
            .With("type", Type)
            .With("value", value)
            .With("inputmode", Inputmode.OrNull())
            .With("autocomplete", Autocomplete.OrNull())
            .TakeAttributes(output)
            .Tell(field);
        if (Width is { } width)
        {
            input.AddCssClass("width-" + width.ToString(CultureInfo.InvariantCulture));
        }

        frame.Write(output, field, input);
    }
}
