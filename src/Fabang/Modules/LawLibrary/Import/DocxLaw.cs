using System.Text.RegularExpressions;
using Fabang.Modules.LawLibrary.Citations;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// Reads a law as the national database sets it in Word (国家法律法规数据库): title, the history in brackets（1994年7月5日…通过　根据…修正）, contents (目录),
/// chapters, articles. What comes of it is what the same law in Markdown gives.
/// </summary>
/// <param name="Header">Null when there is no title.</param>
/// <param name="Lines">The body.</param>
internal sealed partial record DocxLaw(LawHeader? Header, List<LawLine> Lines)
{
    private const int MostTitleLines = 5;

    public static DocxLaw Read(IReadOnlyList<DocxLine> paragraphs)
    {
        var lines = paragraphs.Where(paragraph => LawText.Tidy(paragraph.Text).Length > 0).ToList();
        var at = 0;
        var title = Title(lines, ref at);
        if (title.Length == 0)
        {
            return new DocxLaw(null, [.. lines.Select(line => new LawLine(0, LawText.Tidy(line.Text)))]);
        }

        return new DocxLaw(LawHeader.Of(title, History(lines, ref at)), DocxContents.Body(lines.Skip(at).SelectMany(Broken).ToList()));
    }

    /// <summary>第三章, 第一分编, 附则; blanks within words that are spread out (总　则) go.</summary>
    public static bool IsHeading(DocxLine line, string text) =>
        text.Length is > 0 and < 60 && !ArticleMark.TryRead(text, out _, out _, out _) && (line.IsHeading ? text[^1] is not ('。' or '；') : Division().IsMatch(text));

    public static string HeadingOf(string text)
    {
        var mark = Mark().Match(text);
        var name = text[mark.Length..];
        return mark.Value.TrimEnd() + (mark.Length > 0 && name.Length > 0 ? " " : "") + (Spread().IsMatch(name) ? name.Replace(" ", "", StringComparison.Ordinal) : name);
    }

    // A long title stands on several lines: 最高人民法院 / 关于…的解释.
    private static string Title(List<DocxLine> lines, ref int at)
    {
        var title = "";
        while (at < lines.Count && at < MostTitleLines && !lines[at].IsContents)
        {
            var line = LawText.Tidy(lines[at].Text.Replace("\n", "", StringComparison.Ordinal));
            var goesOn = title.Length == 0 ? line[0] is not ('（' or '(') : ShortBracket().IsMatch(line) || (!LawNames.IsLawLike(title) && line[0] is not ('（' or '('));
            if (!goesOn || line[^1] is '。' || (title.Length > 0 && line.Contains(title, StringComparison.Ordinal)) || OpensBody(lines[at], line) || IsHistory(line))
            {
                break;
            }

            title += line;
            at++;
        }

        return title;
    }

    private static List<string> History(List<DocxLine> lines, ref int at)
    {
        List<string> history = [];
        while (at < lines.Count)
        {
            var text = lines[at].Text.Trim();
            var last = at;
            while (IsOpen(text) && last + 1 < lines.Count && last - at < 40 && !OpensBody(lines[last + 1], LawText.Tidy(lines[last + 1].Text)))
            {
                text += '\n' + lines[++last].Text.Trim();
            }

            if (!IsHistory(LawText.Tidy(text)) && !Number().IsMatch(LawText.Tidy(text)))
            {
                break;
            }

            history.AddRange(Entries(text));
            at = last + 1;
        }

        return history;
    }

    private static IEnumerable<string> Entries(string text)
    {
        var inside = text is ['（' or '(', .., '）' or ')'] ? text[1..^1] : text;
        foreach (var part in Part().Split(inside))
        {
            var entry = LawText.Tidy(By().Replace(part.Replace("\n", "", StringComparison.Ordinal).Trim(), ""));
            if (entry.Length > 0)
            {
                yield return LawDates.StartsWithDate(entry, out _, out var end) && end < entry.Length && entry[end - 1] is '日' ? $"{entry[..end]} {entry[end..].TrimStart()}" : entry;
            }
        }
    }

    /// <summary>A line that was broken by hand after a sentence is two paragraphs; anywhere else the break is layout.</summary>
    private static IEnumerable<DocxLine> Broken(DocxLine line)
    {
        var text = "";
        foreach (var piece in line.Text.Split('\n').Select(piece => LawText.Tidy(piece)).Where(piece => piece.Length > 0))
        {
            if (text.Length > 0 && (text[^1] is '。' or '；' or '：' or '！' or '？' or '”' || OpensBody(line, piece) || Division().IsMatch(text)))
            {
                yield return line with { Text = text };
                text = piece;
            }
            else
            {
                text += text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetterOrDigit(piece[0]) ? " " + piece : piece;
            }
        }

        if (text.Length > 0)
        {
            yield return line with { Text = text };
        }
    }

    private static bool IsHistory(string line) => line.Length < 6_000 && (line[0] is '（' or '(' || LawDates.StartsWithDate(line, out _, out _)) && LawHeader.IsHistory(line);

    private static bool IsOpen(string text) => text[0] is '（' or '(' && text.Count(c => c is '（' or '(') > text.Count(c => c is '）' or ')');

    private static bool OpensBody(DocxLine line, string text) =>
        LawText.KeyOf(text) is "目录" || Division().IsMatch(text) || (ArticleMark.TryRead(text, out _, out var stands, out _) && stands) || line.IsContents;

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十百零〇]+(?:分编|编|章|节)\s?(?![的规和至、中])[^。；：，]*|[附总]\s?则|[序前]\s?言)$", RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    [GeneratedRegex(@"^第[一二三四五六七八九十百零〇]+(?:分编|编|章|节)\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    // 总 则, 附 则, 序 言: single signs with blanks between them.
    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}(?: \p{IsCJKUnifiedIdeographs})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Spread();

    // （试行）, （修订草案）
    [GeneratedRegex(@"^[（(][^（）()\d]{1,10}[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortBracket();

    // 法释〔2020〕17号, 国务院令第752号
    [GeneratedRegex(@"^[（(]?\S{0,30}(?:[〔\[（(]\d{4}[〕\]）)]\s?第?\s?\d+\s?号|令\s?第?\s?\d+\s?号)[）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[\s；;]+(?=(?:根据|由|经)?\s?[0-9〇○零一二三四五六七八九]{4}年)|\n(?=自)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^根据\s?(?=[0-9〇○零一二三四五六七八九]{4}年)", RegexOptions.CultureInvariant)]
    private static partial Regex By();
}
