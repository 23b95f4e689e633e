using System.Text.RegularExpressions;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>A line of the body: a heading with its level (1 for one #), or text with level 0.</summary>
internal readonly partial record struct LawLine(int Level, string Text)
{
    public bool IsHeading => Level > 0;

    /// <summary>附件, 附录, 附： and the like: what follows hangs on the law but is no article.</summary>
    public bool OpensAppendix => Text.StartsWith('附') && Annex().IsMatch(Text);

    /// <summary>All lines of a body. Headings that lost their #, and 附 则 on its own line, are found when other headings have theirs.</summary>
    public static List<LawLine> Read(string body)
    {
        var lines = new List<LawLine>();
        foreach (var line in LawText.Lines(body))
        {
            var level = line.Length - line.AsSpan().TrimStart('#').Length;
            var text = level == 0 ? line : line[level..].Trim();
            // The table of contents is the headings once more.
            if (text.Length > 0 && text is not ("目录" or "目 录"))
            {
                lines.Add(new LawLine(level, text));
            }
        }

        if (lines.Exists(line => line.IsHeading))
        {
            for (var i = 0; i < lines.Count; i++)
            {
                if (!lines[i].IsHeading && lines[i].Text.Length < 30 && Plain().IsMatch(lines[i].Text))
                {
                    lines[i] = lines[i] with { Level = lines.Find(line => line.IsHeading).Level };
                }
            }
        }

        return lines;
    }

    /// <summary>Rank of a numbered heading: 编 1, 分编 2, 章 3, 节 4; 0 for others.</summary>
    public int Rank() => Division().Match(Text) is { Success: true } match
        ? match.Groups[1].ValueSpan switch { "编" => 1, "分编" => 2, "章" => 3, _ => 4 }
        : 0;

    [GeneratedRegex(@"^第[一二三四五六七八九十百零〇]+\s?(分编|编|章|节)", RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    // No full stop and no "of chapter three", so that a sentence is not taken for a heading.
    [GeneratedRegex(@"^(?:第[一二三四五六七八九十百]+(?:编|章|节)\s?(?![的规和至、中])[^。；：，]+|[附总]\s?则)$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^附\s?(?:[：:]|$|[件录表图]\s?[一二三四五六七八九十0-9]*\s?(?:[：:\s]|$)|[件录表图][一二三四五六七八九十0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Annex();
}
