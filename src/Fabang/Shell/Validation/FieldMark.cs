using System.Text.RegularExpressions;

namespace Fabang.Shell.Validation;

/// <summary>
/// Stands in a message for the name of its field. A message is made while the form is read; how the page calls the field
/// is known only when the page is written, so the mark is filled in there.
/// </summary>
internal static partial class FieldMark
{
    public static string For(string property) => $"⟦{property}⟧";

    public static string? In(string message) => Mark().Match(message) is { Success: true } found ? found.Value : null;

    public static bool IsFor(string message, string name) => message.Contains(For(name[(name.LastIndexOf('.') + 1)..]), StringComparison.Ordinal);

    public static string Fill(string message, string label) => Mark().Replace(message, _ => label);

    [GeneratedRegex("⟦[^⟧]*⟧", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Mark();
}
