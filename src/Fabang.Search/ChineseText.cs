using System.Globalization;
using System.Text;

namespace Fabang.Search;

/// <summary>
/// Chinese text analysis. Characters are made alike (NFKC, lower case); runs of Han give single characters and bigrams, other
/// letters and digits give words; 第一千零七十九条 and 1079条 both give <c>§1079</c>, so that numbers find each other however
/// they are written. A word segmenter was measured worse on questions of laypersons.
/// </summary>
public static class ChineseText
{
    /// <summary>Where a token stands in the text it came from.</summary>
    public readonly record struct Token(string Term, int Start, int End, TokenKind Kind);

    public enum TokenKind
    {
        Character,
        Bigram,
        Word,
        ArticleNumber,
    }

    /// <summary>The tokens of a text in its order, at most <paramref name="limit"/> characters read. Any text is allowed.</summary>
    public static IEnumerable<Token> Tokens(string text, int limit = int.MaxValue)
    {
        var end = Math.Min(text.Length, limit);
        var (previous, previousStart) = ('\0', -1);
        var word = new StringBuilder();
        var wordStart = 0;
        var wordEnd = 0;
        for (var i = 0; i < end; i++)
        {
            if (NumberAt(text, i, end) is { } number)
            {
                yield return number;
            }

            var (folded, width) = Fold(text, i, end);
            foreach (var c in folded)
            {
                if (IsHan(c))
                {
                    if (word.Length > 0)
                    {
                        yield return Word(word, wordStart, wordEnd);
                    }

                    var han = c.ToString();
                    if (previousStart >= 0)
                    {
                        yield return new Token(previous + han, previousStart, i + width, TokenKind.Bigram);
                    }

                    yield return new Token(han, i, i + width, TokenKind.Character);
                    (previous, previousStart) = (c, i);
                    continue;
                }

                previousStart = -1;
                if (char.IsLetterOrDigit(c))
                {
                    wordStart = word.Length == 0 ? i : wordStart;
                    wordEnd = i + width;
                    word.Append(c);
                    if (word.Length < 32)
                    {
                        continue;
                    }
                }

                if (word.Length > 0)
                {
                    yield return Word(word, wordStart, wordEnd);
                }
            }

            i += width - 1;
        }

        if (word.Length > 0)
        {
            yield return Word(word, wordStart, wordEnd);
        }
    }

    private static Token Word(StringBuilder word, int start, int end)
    {
        var token = new Token(word.ToString(), start, end, TokenKind.Word);
        word.Clear();
        return token;
    }

    // 第三条, 三条 is too common a measure word (三条路) to be a number of an article without 第; digits are not: 1079条.
    private static Token? NumberAt(string text, int start, int end)
    {
        var from = start;
        if (text[start] is '第')
        {
            from++;
        }
        else if (!IsDigit(text[start]) || (start > 0 && (IsDigit(text[start - 1]) || text[start - 1] is '第')))
        {
            return null;
        }

        while (from < end && text[from] is ' ')
        {
            from++;
        }

        var stop = from;
        while (stop < end && stop - from < 12 && ChineseNumber.IsPart(text[stop]))
        {
            stop++;
        }

        var mark = stop;
        while (mark < end && text[mark] is ' ')
        {
            mark++;
        }

        if (stop == from || mark >= end || text[mark] is not '条' || !ChineseNumber.TryParse(text.AsSpan(from, stop - from), out var number))
        {
            return null;
        }

        var term = string.Create(CultureInfo.InvariantCulture, $"§{number}");
        var last = mark + 1;
        if (last < end && text[last] is '之')
        {
            var sub = last + 1;
            while (sub < end && sub - last < 6 && ChineseNumber.IsPart(text[sub]))
            {
                sub++;
            }

            if (ChineseNumber.TryParse(text.AsSpan(last + 1, sub - last - 1), out var part))
            {
                (term, last) = (string.Create(CultureInfo.InvariantCulture, $"{term}-{part}"), sub);
            }
        }

        return new Token(term, start, last, TokenKind.ArticleNumber);
    }

    // NFKC of one character or one surrogate pair; a half of a pair stands for nothing.
    private static (string Folded, int Width) Fold(string text, int at, int end)
    {
        var c = text[at];
        if (c < 0x80)
        {
            return (Ascii[char.ToLowerInvariant(c)], 1);
        }

        if (IsHan(c))
        {
            return (c.ToString(), 1);
        }

        if (char.IsSurrogate(c))
        {
            return char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1])
                ? (Normalise(text.Substring(at, 2)), 2)
                : (" ", 1);
        }

        return (Normalise(c.ToString()), 1);
    }

    private static string Normalise(string piece)
    {
        try
        {
            return piece.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // Code points that are no characters (U+FFFF).
            return " ";
        }
    }

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 0x80).Select(c => ((char)c).ToString())];

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    // 〇 stands in numbers; the rest are the CJK ideographs of the basic plane.
    private static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇';
}
