using System.Text;
using System.Text.RegularExpressions;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// Tidies white space and nothing else: runs of blanks of any width become one, invisible marks go, so that the official wording
/// stays as it was published.
/// </summary>
internal static partial class LawText
{
    public const string HeaderEnd = "<!-- INFO END -->";

    /// <summary>The lines that say something; comments such as FORCE BREAK and TABLE are layout and go.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        foreach (var raw in Comment().Replace(text, "\n").EnumerateLines())
        {
            var line = Tidy(raw);
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }

    public static string Tidy(ReadOnlySpan<char> raw)
    {
        var line = raw.Trim();
        if (!NeedsTidying(line))
        {
            return line.ToString();
        }

        var tidy = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                if (tidy.Length > 0 && tidy[^1] != ' ')
                {
                    tidy.Append(' ');
                }
            }
            else if (!IsInvisible(c))
            {
                tidy.Append(c);
            }
        }

        return tidy.ToString().TrimEnd();
    }

    /// <summary>A title as a key: no white space, no 中华人民共和国, brackets full-width.</summary>
    public static string KeyOf(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (!char.IsWhiteSpace(c) && !IsInvisible(c))
            {
                key.Append(c switch { '(' => '（', ')' => '）', _ => c });
            }
        }

        return key.Replace("中华人民共和国", "").ToString();
    }

    private static bool NeedsTidying(ReadOnlySpan<char> line)
    {
        var blank = false;
        foreach (var c in line)
        {
            var white = char.IsWhiteSpace(c);
            if (IsInvisible(c) || (white && (blank || c != ' ')))
            {
                return true;
            }

            blank = white;
        }

        return false;
    }

    // Zero-width spaces, marks of direction, byte order marks and control characters are no part of the wording.
    private static bool IsInvisible(char c) =>
        c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF' or '\u00AD'
        || (char.IsControl(c) && !char.IsWhiteSpace(c));

    private static IEnumerable<string> EnumerateLines(this string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            yield return text[start..end];
            start = end + 1;
        }
    }

    // Within one line and without a Chinese sign: what else stands between the marks is text that somebody put there.
    [GeneratedRegex("<!--[ -;=?-~]*-->", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
