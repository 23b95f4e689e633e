using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Forms;

/// <summary>
/// Several lines of text: <c>&lt;text-area asp-for="Story" label="…" rows="6" max-length="5000" /&gt;</c>.
/// The limit is told while writing and held by the server: what is too long is never cut off unseen.
/// </summary>
[HtmlTargetElement("text-area")]
public sealed class TextAreaTagHelper(FieldReader fields, FieldFrame frame, IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public int Rows { get; set; } = 5;

    public int? MaxLength { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = fields.Read(View, For, Label, Hint, FieldKind.Write);
        var countId = field.Id + "-count";
        var box = Element.New("textarea", "govuk-textarea")
            .With("id", field.Id)
            .With("name", field.Name)
            .With("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .With("data-max-length", MaxLength?.ToString(CultureInfo.InvariantCulture))
            .TakeAttributes(output)
            .Tell(field, MaxLength is null ? null : countId);

        // The parser drops one line break after the tag; this one is for it.
        box.InnerHtml.AppendHtml("\n").Append(FieldReader.TextOf(View, For) ?? "");
        if (MaxLength is { } limit)
        {
            frame.Write(output, field, box, Count(countId, limit), Spoken(countId));
        }
        else
        {
            frame.Write(output, field, box);
        }
    }

    private TagBuilder Count(string id, int limit) =>
        Element.New("p", "count", texts["Count.Limit", limit])
            .With("id", id)
            .With("data-left", texts["Count.Left"])
            .With("data-over", texts["Count.Over"]);

    private static TagBuilder Spoken(string id) =>
        Element.New("span", "visually-hidden").With("id", id + "-spoken").With("role", "status");
}
