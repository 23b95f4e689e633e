using System.Text.RegularExpressions;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Looks for lines of a body that are nowhere in what was read from it.</summary>
internal static partial class LawFileLines
{
    public static List<string> Lost(LawFile file, string body)
    {
        var kept = Bare(string.Concat(
            file.Preamble,
            string.Concat(file.Articles.Select(article => article.Label + article.Text)),
            string.Concat(file.Articles.Select(article => string.Concat(article.Path))),
            string.Concat(file.Sections.Select(section => section.Heading + section.Text)),
            file.Appendix));
        return [.. Lines(body).Where(line => !kept.Contains(line, StringComparison.Ordinal))];
    }

    // The label is written anew (第1条 becomes 第一条), so a line is compared without it.
    private static IEnumerable<string> Lines(string body)
    {
        foreach (var line in Comment().Replace(body, "\n").Split('\n', '\r'))
        {
            var bare = Label().Replace(Bare(line), "");
            if (bare.Length > 0)
            {
                yield return bare;
            }
        }
    }

    private static string Bare(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format && c is not ('#' or '*')));

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("^[第笫][^条]{1,14}条(之[一二三四五六七八九十]+)?[：:]?")]
    private static partial Regex Label();
}
