using System.Text;

namespace Fabang.Kernel.Documents;

/// <summary>Signs that can stand on paper.</summary>
internal static class Printable
{
    /// <summary>Blanks for tabs and line ends; what has no shape, or is no sign at all (half a surrogate pair), is left out.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
            {
                clean.Append(' ');
            }
            else if (!Rune.IsControl(rune) && rune != Rune.ReplacementChar && rune.Value is not (0xFFFE or 0xFFFF))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
