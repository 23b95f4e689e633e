using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Forms;

/// <summary>A one-time code (验证码): digits, which phones offer to fill in from the message.</summary>
[HtmlTargetElement("code-field")]
public sealed class CodeFieldTagHelper(FieldReader fields, FieldFrame frame) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = fields.Read(View, For, Label, Hint, FieldKind.Write);
        frame.Write(output, field, Element.New("input", "govuk-input").Closed()
            .With("id", field.Id)
            .With("name", field.Name)
            .With("type", "text")
            .With("inputmode", "numeric")
            .With("autocomplete", "one-time-code")
            .With("spellcheck", "false")
            .With("value", FieldReader.TextOf(View, For))
            .TakeAttributes(output)
            .Tell(field)
            .WithClass("code-input"));
    }
}
