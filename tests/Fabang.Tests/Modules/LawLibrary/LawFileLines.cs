using System.Text.RegularExpressions;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Looks for lines of a file that are nowhere in what was read from it.</summary>
internal static partial class LawFileLines
{
    /// <summary>So long that it is no heading, and each time it stands in the file it must be found.</summary>
    private const int Sentence = 40;

    /// <summary>Of a whole file, with the names of parties as its case has them.</summary>
    public static List<string> LostOfWhole(LawFile file, string text)
    {
        var end = text.IndexOf(LawText.HeaderEnd, StringComparison.Ordinal);
        var (header, body) = (text[..end], text[(end + LawText.HeaderEnd.Length)..]);
        if (file.Case is null)
        {
            return [.. LostOfHeader(file, header, file.Title), .. Lost(file, body)];
        }

        var title = LawHeader.Read(header)!.Title;
        var sections = LawLine.Read(body).ConvertAll(line => line.IsHeading ? new LawSection(line.Text, "") : new LawSection("", line.Text));
        // Masks in the order of the parser; white space inside a name would keep it from being found here as there.
        var masked = CaseParties.In(title, sections, []).Aggregate(
            string.Join('\n', sections.Select(section => section.Heading + section.Text)), (masks, name) => masks.Replace(name.Key, name.Value, StringComparison.Ordinal));
        return [.. LostOfHeader(file, header, title), .. Lost(file, masked)];
    }

    public static List<string> Lost(LawFile file, string body)
    {
        var kept = Bare(string.Concat(
            file.Preamble,
            string.Concat(file.Articles.Select(article => article.Label + article.Text)),
            string.Concat(file.Articles.Select(article => string.Concat(article.Path))),
            string.Concat(file.Sections.Select(section => section.Heading + section.Text)),
            file.Appendix));
        return [.. Lines(body).CountBy(line => line, StringComparer.Ordinal).Where(line => !Stands(line.Key, line.Key.Length < Sentence ? 1 : line.Value, kept)).Select(line => line.Key)];
    }

    private static bool Stands(string line, int times, string kept)
    {
        for (var at = 0; times > 0; times--)
        {
            at = kept.IndexOf(line, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            at += line.Length;
        }

        return true;
    }

    private static IEnumerable<string> LostOfHeader(LawFile file, string header, string title)
    {
        var kept = Bare(string.Concat(title, file.Part, string.Concat(file.History.Select(entry => entry.Text))));
        // A line that says a piece of the title again goes.
        return Lines(header).Where(line => !kept.Contains(line, StringComparison.Ordinal) && !LawText.KeyOf(title).Contains(LawText.KeyOf(line), StringComparison.Ordinal));
    }

    // The label is written anew (第1条 becomes 第一条), so a line is compared without it. 目录 goes: the headings say it.
    private static IEnumerable<string> Lines(string body)
    {
        foreach (var line in Comment().Replace(body, "\n").Split('\n', '\r'))
        {
            var bare = Label().Replace(Bare(line), "");
            if (bare.Length > 0 && bare != "目录")
            {
                yield return bare;
            }
        }
    }

    private static string Bare(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format && c is not ('#' or '*')));

    [GeneratedRegex("<!--[ -;=?-~]*-->")]
    private static partial Regex Comment();

    [GeneratedRegex("^[第笫][^条]{1,14}条(之[一二三四五六七八九十]+)?[：:]?")]
    private static partial Regex Label();
}
