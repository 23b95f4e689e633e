using System.Globalization;
using Fabang.Shell.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Signing;

/// <summary>
/// A place to draw one's name: <c>&lt;signature-field asp-for="Drawn" label="…" hint="…" /&gt;</c>, for a <c>string?</c> that <see cref="DrawnSignature.Read"/> reads. It comes beside a field for the
/// typed name, never instead of it: who uses a keyboard or a screen reader types, and without a script only that field is there.
/// </summary>
[HtmlTargetElement("signature-field")]
public sealed class SignatureFieldTagHelper(FieldReader fields, FieldFrame frame, IStringLocalizer<Texts> texts) : TagHelper
{
    /// <summary>Pixels of the picture that is sent; on the page it is as wide as there is room.</summary>
    private const int Width = 640;

    private const int Height = 240;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = fields.Read(View, For, Label, Hint, FieldKind.Write);
        var pad = Element.New("canvas")
            .With("id", field.Id)
            .With("width", Width.ToString(CultureInfo.InvariantCulture))
            .With("height", Height.ToString(CultureInfo.InvariantCulture))
            .With("role", "img")
            .With("tabindex", "-1")
            .With("aria-label", texts["Signature.Pad", Label].Value);
        // What was refused is drawn anew.
        var kept = Element.New("input").Closed().With("type", "hidden").With("name", field.Name).With("value", field.HasErrors ? null : FieldReader.TextOf(View, For));
        var clear = Element.New("button", "btn quiet small", texts["Signature.Clear"]).With("type", "button");
        var said = Element.New("span", "small muted").With("role", "status").With("data-drawn", texts["Signature.Drawn"].Value);
        frame.WriteGroup(output, field, Element.New("div", "signature-pad", pad, kept, Element.New("p", "row", clear, said)));
        output.Attributes.SetAttribute("data-signature", "");
        // The script shows it. What is wrong with it is said without a script, too.
        if (!field.HasErrors)
        {
            output.Attributes.SetAttribute("hidden", "");
        }
    }
}
