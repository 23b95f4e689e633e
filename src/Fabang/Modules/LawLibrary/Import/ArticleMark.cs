using System.Globalization;
using System.Text.RegularExpressions;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>The number at the head of an article: 第一百三十三条之一 is 133-1.</summary>
internal readonly partial record struct ArticleMark(int Number, int Sub) : IComparable<ArticleMark>
{
    public string Key => Sub == 0 ? Number.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Number}-{Sub}");

    public string Label => $"第{ChineseNumber.Format(Number)}条{(Sub == 0 ? "" : "之" + ChineseNumber.Format(Sub))}";

    /// <summary>
    /// Reads a mark at the start of a line. <paramref name="stands"/> is true when white space or the end follows it: then the line
    /// is an article and not a sentence that begins with a reference (第十条规定的情形…).
    /// </summary>
    public static bool TryRead(string line, out ArticleMark mark, out bool stands, out int end)
    {
        (mark, stands, end) = (default, false, 0);
        if (line.Length == 0 || line[0] is not ('第' or '笫' or '*'))
        {
            return false;
        }

        var match = Written().Match(line);
        if (!match.Success || !ChineseNumber.TryParse(Mended(match.Groups[1].Value), out var number) || number is < 1 or > 9999)
        {
            return false;
        }

        var sub = 0L;
        if (match.Groups[2].Success && (!ChineseNumber.TryParse(match.Groups[2].ValueSpan, out sub) || sub is < 1 or > 999))
        {
            return false;
        }

        end = match.Length;
        stands = end == line.Length || line[end - 1] is ' ' or '*' || line[end] is ' ' or '：' or ':';
        mark = new ArticleMark((int)number, (int)sub);
        return true;
    }

    // Some files were typed with a dash for the last 一, and with 笫 for 第.
    private static string Mended(string number) => number.Replace('－', '一').Replace('—', '一');

    public bool Follows(ArticleMark last) => this == new ArticleMark(last.Number + 1, 0) || this == new ArticleMark(last.Number, last.Sub + 1);

    public int CompareTo(ArticleMark other) => (Number, Sub).CompareTo((other.Number, other.Sub));

    public static bool operator <(ArticleMark left, ArticleMark right) => left.CompareTo(right) < 0;

    public static bool operator >(ArticleMark left, ArticleMark right) => left.CompareTo(right) > 0;

    public static bool operator <=(ArticleMark left, ArticleMark right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ArticleMark left, ArticleMark right) => left.CompareTo(right) >= 0;

    [GeneratedRegex(@"^\*{0,2}[第笫]\s?([零〇○一二三四五六七八九十百千两廿卅0-9０-９]+[－—]?)\s?条(?:\s?之([一二三四五六七八九十]+)(?![款项条]))?\*{0,2}[：:\s]?", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
