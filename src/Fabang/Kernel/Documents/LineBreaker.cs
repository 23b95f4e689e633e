using System.Text;

namespace Fabang.Kernel.Documents;

/// <summary>
/// Breaks a paragraph into lines as Chinese is set (避头尾): no line begins with a closing mark or ends with an opening one,
/// and words and numbers of Latin letters stay whole.
/// </summary>
internal static class LineBreaker
{
    private const string NotFirst = "。，、；：？！）》〉」』】〕〗”’…—～·％‰℃％,.;:?!)]}%";
    private const string NotLast = "（《〈「『【〔〖“‘([{￥＄";

    /// <param name="text">Without line ends.</param>
    /// <param name="widthOf">Of one sign, in the unit of the widths.</param>
    /// <param name="first">Width of the first line.</param>
    /// <param name="width">Width of all others.</param>
    public static IEnumerable<string> Break(string text, Func<Rune, float> widthOf, float first, float width)
    {
        var (start, room) = (0, first);
        while (start < text.Length)
        {
            var end = Fill(text, start, widthOf, room);
            end = end < text.Length ? BackToBreak(text, start, end) : end;
            yield return text[start..end].TrimEnd(' ');
            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }

            room = width;
        }
    }

    /// <summary>The end of what fits; at least one sign.</summary>
    private static int Fill(string text, int start, Func<Rune, float> widthOf, float room)
    {
        var at = start;
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            room -= widthOf(rune);
            if (room < 0 && at > start)
            {
                break;
            }

            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    /// <summary>The last place before the end where a line may break; the end itself when there is none.</summary>
    private static int BackToBreak(string text, int start, int end)
    {
        for (var at = end; at > start; at--)
        {
            if (MayBreak(text, at))
            {
                return at;
            }
        }

        return end;
    }

    private static bool MayBreak(string text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        return !char.IsLowSurrogate(after) && !NotFirst.Contains(after, StringComparison.Ordinal) && !NotLast.Contains(before, StringComparison.Ordinal)
            && !(IsLatin(before) && IsLatin(after));
    }

    private static bool IsLatin(char sign) => sign is > ' ' and < '\u0250';
}
