using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Fabang.Shell.Forms;

/// <summary>Reads a field from the page: what was typed (or else the model's value), and what is wrong with it.</summary>
public sealed class FieldReader(PageParts page, FieldMessages messages)
{
    public Field Read(ViewContext view, ModelExpression model, string label, string? hint, FieldKind kind)
    {
        var name = NameOf(view, model);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        page.Add(new PageField(name, id, label, kind));
        return new Field(name, id, label, hint.OrNull(), messages.Of(view.ModelState, name, label, kind));
    }

    /// <summary>The text in the box: what was typed comes back as it was, even if it was wrong.</summary>
    public static string? TextOf(ViewContext view, ModelExpression model) =>
        view.ModelState.TryGetValue(NameOf(view, model), out var entry) && entry.AttemptedValue is { } typed
            ? typed
            : InBox(model.Model);

    /// <summary>The chosen values of a list of choices; null when nothing was ever chosen.</summary>
    public static IReadOnlySet<string>? ChoicesOf(ViewContext view, ModelExpression model)
    {
        if (view.ModelState.TryGetValue(NameOf(view, model), out var entry) && entry.RawValue is { } raw)
        {
            return Set(raw as IEnumerable<string> ?? [raw.ToString()!]);
        }

        return model.Model switch
        {
            null => null,
            string text => Set([text]),
            IEnumerable many => Set(many.Cast<object?>().OfType<object>().SelectMany(Spellings)),
            var one => Set(Spellings(one)),
        };
    }

    private static string NameOf(ViewContext view, ModelExpression model) =>
        view.ViewData.TemplateInfo.GetFullHtmlFieldName(model.Name);

    private static HashSet<string> Set(IEnumerable<string> values) => new(values, StringComparer.OrdinalIgnoreCase);

    /// <summary>Lists of choices name an enum by its word or by its number.</summary>
    private static IEnumerable<string> Spellings(object value) =>
        value is Enum member ? [member.ToString(), member.ToString("d")] : [InBox(value) ?? ""];

    private static string? InBox(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
