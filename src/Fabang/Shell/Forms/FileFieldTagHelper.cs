using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fabang.Shell.Forms;

/// <summary>Files: <c>&lt;file-field asp-for="Files" label="…" hint="…" accept=".jpg,.png,.pdf" multiple="true" /&gt;</c>; the form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("file-field")]
public sealed class FileFieldTagHelper(FieldReader fields, FieldFrame frame) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = fields.Read(View, For, Label, Hint, FieldKind.Choose);
        frame.Write(output, field, Element.New("input", "govuk-file-upload").Closed()
            .With("id", field.Id)
            .With("name", field.Name)
            .With("type", "file")
            .With("accept", Accept.OrNull())
            .With("multiple", Multiple)
            .TakeAttributes(output)
            .Tell(field));
    }
}
