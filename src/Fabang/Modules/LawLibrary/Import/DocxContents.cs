using System.Text.RegularExpressions;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Leaves out the table of contents (目录) of a Word file: only lines that stand in the text as headings too, so that no word is lost with it.</summary>
internal static partial class DocxContents
{
    public static List<LawLine> Body(List<DocxLine> lines)
    {
        var titled = lines.FindIndex(line => LawText.KeyOf(line.Text) is "目录");
        var end = titled < 0 ? 0 : EndOf(lines, titled + 1);
        var contents = end > titled + 1 && titled >= 0 ? lines[(titled + 1)..end] : [];
        var known = contents.Concat(lines.Where(line => line.IsContents)).Select(line => NameOf(line.Text)).ToHashSet(StringComparer.Ordinal);
        List<LawLine> body = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, text) = (lines[i], LawText.Tidy(lines[i].Text));
            var inContents = line.IsContents || (i > titled && i < end && titled >= 0);
            if (i == titled && known.Count > 0)
            {
                continue;
            }

            if (!inContents)
            {
                body.Add(DocxLaw.IsHeading(line, text) || (text.Length < 60 && known.Contains(NameOf(text)) && !ArticleMark.TryRead(text, out _, out _, out _))
                    ? new LawLine(2, DocxLaw.HeadingOf(text))
                    : new LawLine(0, text));
            }
            else if (!IsInText(lines, line, i, end))
            {
                // It stands here and nowhere else.
                body.Add(new LawLine(0, text));
            }
        }

        return body;
    }

    /// <summary>Where the text begins: with the heading that the contents began with. Without it, these were no contents.</summary>
    private static int EndOf(List<DocxLine> lines, int first)
    {
        if (first >= lines.Count)
        {
            return first;
        }

        var begins = NameOf(lines[first].Text);
        var again = lines.FindIndex(first + 1, line => !line.IsContents && NameOf(line.Text) == begins);
        if (again < 0)
        {
            return first;
        }

        // A sentence between the two belongs to the text: 序言 that has no heading.
        var words = lines.FindIndex(first, again - first, line => !line.IsContents && !IsLike(line));
        return words < 0 ? again : words;
    }

    private static bool IsLike(DocxLine line) => LawText.Tidy(line.Text) is var text && text.Length < 80 && text[^1] is not ('。' or '；' or '：');

    private static bool IsInText(List<DocxLine> lines, DocxLine line, int at, int end)
    {
        var name = NameOf(line.Text);
        return lines.FindIndex(Math.Max(at + 1, end), other => !other.IsContents && NameOf(other.Text) == name) >= 0;
    }

    /// <summary>A heading without its white space, and without the dots and the number of the page behind it.</summary>
    private static string NameOf(string text) => PageNumber().Replace(LawText.KeyOf(text), "");

    [GeneratedRegex(@"[.…·．\-－—_]*[0-9]*[.…·．\-－—_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
