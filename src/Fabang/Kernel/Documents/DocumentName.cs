using System.Globalization;
using System.Text;

namespace Fabang.Kernel.Documents;

/// <summary>A name for a file that every system takes, made of words that may hold anything.</summary>
public static class DocumentName
{
    /// <summary>In UTF-8: most file systems take 255, with the ending and a number that a browser adds.</summary>
    private const int MostBytes = 200;

    /// <param name="words">A title. Signs that mean something to a file system become _; signs that cannot be seen are left out.</param>
    /// <param name="ending">Without its dot: docx.</param>
    public static string Of(string words, string ending)
    {
        var name = new StringBuilder();
        var bytes = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            var sign = IsUnseen(rune) ? "" : "<>:\"/\\|?*".Contains((char)Math.Min(rune.Value, char.MaxValue), StringComparison.Ordinal) ? "_" : rune.ToString();
            bytes += Encoding.UTF8.GetByteCount(sign);
            if (bytes > MostBytes)
            {
                break;
            }

            name.Append(sign);
        }

        var bare = name.ToString().Trim(' ', '.', '　');
        return $"{(bare.Length > 0 ? bare : "document")}.{ending}";
    }

    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune == Rune.ReplacementChar;
}
