using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Shell.Forms;

/// <summary>Radio buttons or check boxes, one under another. The first carries the field's own id, so that a link can lead into the group.</summary>
internal static class ChoiceGroup
{
    public static TagBuilder Of(Field field, string type, IEnumerable<Choice> choices, string? extraClass = null)
    {
        var kind = type == "radio" ? "govuk-radios" : "govuk-checkboxes";
        var group = Element.New("div", kind);
        if (extraClass is not null)
        {
            group.AddCssClass(extraClass);
        }

        var place = 0;
        foreach (var choice in choices)
        {
            var id = place == 0 ? field.Id : field.Id + "-" + place.ToString(CultureInfo.InvariantCulture);
            place++;
            group.InnerHtml.AppendHtml(Element.New(
                "div",
                kind + "__item",
                Element.New("input", kind + "__input").Closed()
                    .With("id", id)
                    .With("name", field.Name)
                    .With("type", type)
                    .With("value", choice.Value)
                    .With("checked", choice.IsChosen)
                    .With("disabled", choice.IsDisabled),
                Element.New("label", "govuk-label " + kind + "__label", choice.Text).With("for", id)));
        }

        return group;
    }
}
