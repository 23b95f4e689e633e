using Fabang.Shell.Validation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Forms;

/// <summary>What is wrong with a field, in words that name it as the page does.</summary>
public sealed class FieldMessages(IStringLocalizer<Texts> texts)
{
    public IReadOnlyList<string> Of(ModelStateDictionary state, string name, string label, FieldKind kind) =>
        [.. ErrorsOf(state, name).Select(error => Say(error, label, kind)).Distinct()];

    /// <summary>What is wrong with no field in particular: a rule stood in the way.</summary>
    public static IReadOnlyList<string> OfPage(ModelStateDictionary state) =>
        [.. Under(state, "").Select(error => error.ErrorMessage).Where(message => message.Length > 0 && FieldMark.In(message) is null).Distinct()];

    /// <summary>The framework files an empty list of choices under no name at all; the mark in its message says whose it is.</summary>
    private static IEnumerable<ModelError> ErrorsOf(ModelStateDictionary state, string name) =>
        [.. Under(state, name), .. Under(state, "").Where(error => FieldMark.IsFor(error.ErrorMessage, name))];

    private static ModelErrorCollection Under(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? entry.Errors : [];

    private string Say(ModelError error, string label, FieldKind kind)
    {
        if (error.ErrorMessage.Length == 0)
        {
            // The value could not even be read, and the reason is no sentence for a reader.
            return texts["Validation.Invalid", label];
        }

        var mark = FieldMark.In(error.ErrorMessage);
        return kind == FieldKind.Choose && mark is not null && error.ErrorMessage == texts["Validation.Required", mark]
            ? texts["Validation.Choose", label]
            : FieldMark.Fill(error.ErrorMessage, label);
    }
}
