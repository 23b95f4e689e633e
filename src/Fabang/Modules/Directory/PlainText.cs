using System.Globalization;
using System.Text;

namespace Fabang.Modules.Directory;

/// <summary>Makes typed text fit for a public page: what cannot be seen is dropped, so that what is read is what is stored.</summary>
internal static class PlainText
{
    /// <summary>Without control characters and marks that turn the direction of writing; line breaks as one character.</summary>
    public static string Lines(string? text) =>
        Keep((text ?? "").ReplaceLineEndings("\n"), static rune => rune.Value is '\n').Trim();

    /// <summary>The same, on one line.</summary>
    public static string Line(string? text) =>
        string.Join(' ', Keep((text ?? "").ReplaceLineEndings(" ").Replace('\t', ' '), static _ => false).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Keep(string text, Func<Rune, bool> also)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (also(rune) || !IsUnseen(rune))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>U+200D joins emoji; half surrogates arrive as U+FFFD.</summary>
    private static bool IsUnseen(Rune rune) =>
        rune.Value is 0xFFFD
        || (rune.Value is not 0x200D
            && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
