using System.Globalization;
using System.Text.RegularExpressions;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// Reads a body without 第…条: by 一、 二、, by 1. 2. where those run through all chapters, by （一）（二）, by headings, or whole.
/// Only the number that is expected next begins an item; a list inside an item begins again at one and stays its text.
/// </summary>
internal static partial class ItemReader
{
    public static LawBody Read(List<LawLine> lines)
    {
        var chinese = CountRun(lines, Chinese());
        var arabic = CountRun(lines, Arabic());
        var bracketed = CountRun(lines, Bracketed());
        // A run that begins again somewhere is a list inside the parts, not the parts.
        var run = arabic > chinese && Runs(lines, Arabic(), arabic) ? Arabic()
            : chinese > 1 ? Chinese()
            : arabic > 1 && Runs(lines, Arabic(), arabic) ? Arabic()
            : bracketed > 1 && Runs(lines, Bracketed(), bracketed) ? Bracketed()
            : null;
        var unnumbered = run is null ? 0 : lines.Count(line => line.IsHeading && !run.IsMatch(line.Text) && line.Rank() == 0);
        return run is not null && unnumbered <= CountRun(lines, run) ? ReadItems(lines, run)
            : lines.Exists(line => line.IsHeading) ? ReadSections(lines)
            : ReadWhole(lines);
    }

    private static LawBody ReadItems(List<LawLine> lines, Regex mark)
    {
        var writer = new LawBodyWriter();
        var path = new HeadingPath();
        var all = new HeadingsAhead(lines);
        var headings = new List<LawLine>();
        var last = 0L;
        foreach (var line in lines)
        {
            all.Pass(line);
            if (NumberOf(line, mark, out var end) == last + 1)
            {
                last++;
                Enter(headings, path, all, writer);
                writer.Start(last.ToString(CultureInfo.InvariantCulture), line.Text[..end].Trim(), path.Current, line.Text[end..].Trim());
            }
            else if (line.OpensAppendix && last > 0)
            {
                writer.OpenAppendix(line.Text);
            }
            else if (line.IsHeading && !writer.InAppendix && !ReferenceEquals(mark, Chinese()))
            {
                headings.Add(line);
            }
            else
            {
                // A heading with text of its own, and no item under it.
                headings.ForEach(heading => writer.Add(heading.Text));
                headings.ForEach(path.Enter);
                headings.Clear();
                writer.Add(line.Text);
            }
        }

        headings.ForEach(heading => writer.Add(heading.Text));
        return writer.Finish(ArticleNumbering.Items, []);
    }

    private static LawBody ReadSections(List<LawLine> lines)
    {
        var writer = new LawBodyWriter();
        var path = new HeadingPath();
        var all = new HeadingsAhead(lines);
        var headings = new List<LawLine>();
        var number = 0;
        foreach (var line in lines)
        {
            all.Pass(line);
            if (line.IsHeading)
            {
                headings.Add(line);
                continue;
            }

            if (headings.Count > 0)
            {
                Enter(headings, path, all, writer);
                writer.Start((++number).ToString(CultureInfo.InvariantCulture), path.Current[^1], [.. path.Current.SkipLast(1)], "");
            }

            writer.Add(line.Text);
        }

        headings.ForEach(heading => writer.Add(heading.Text));
        return writer.Finish(ArticleNumbering.Sections, []);
    }

    /// <summary>What the headings lead to begins now; those that lead to nothing stay where they are, as text.</summary>
    private static void Enter(List<LawLine> headings, HeadingPath path, HeadingsAhead all, LawBodyWriter writer)
    {
        headings.ForEach(path.Enter);
        all.Stand(path.Current);
        headings.Where(all.IsOverNothing).ToList().ForEach(heading => writer.Add(heading.Text));
        headings.Clear();
    }

    private static LawBody ReadWhole(List<LawLine> lines)
    {
        var writer = new LawBodyWriter();
        writer.Start("1", "全文", [], "");
        foreach (var line in lines)
        {
            if (line.OpensAppendix)
            {
                writer.OpenAppendix(line.Text);
            }
            else
            {
                writer.Add(line.Text);
            }
        }

        return writer.Finish(ArticleNumbering.Whole, []);
    }

    private static int CountRun(List<LawLine> lines, Regex mark)
    {
        var last = 0;
        foreach (var line in lines)
        {
            if (NumberOf(line, mark, out _) == last + 1)
            {
                last++;
            }
        }

        return last;
    }

    private static bool Runs(List<LawLine> lines, Regex mark, int count) => lines.Count(line => mark.IsMatch(line.Text)) == count;

    private static long NumberOf(LawLine line, Regex mark, out int end)
    {
        var match = mark.Match(line.Text);
        end = match.Length;
        return match.Success && ChineseNumber.TryParse(match.Groups[1].ValueSpan, out var number) ? number : 0;
    }

    [GeneratedRegex(@"^([一二三四五六七八九十百零]{1,6})\s?[、．.]\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^([0-9０-９]{1,3})\s?[.．、]\s?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^[（(]([一二三四五六七八九十百]{1,6})[）)]\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
