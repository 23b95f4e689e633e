using System.Globalization;
using System.Text.RegularExpressions;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Dates as headers and articles write them: 2020年5月28日, 一九九四年十二月六日, 2020-05-28.</summary>
internal static partial class LawDates
{
    /// <summary>All real dates in a line, in its order; 2月30日 is none.</summary>
    public static IEnumerable<DateOnly> In(string line)
    {
        foreach (Match match in Written().Matches(line))
        {
            if (Read(match) is { } date)
            {
                yield return date;
            }
        }
    }

    /// <summary>The date a line begins with, and where it ends.</summary>
    public static bool StartsWithDate(string line, out DateOnly date, out int end)
    {
        var match = Written().Match(line);
        var found = match.Success && match.Index <= 1 ? Read(match) : null;
        date = found ?? default;
        end = found is null ? 0 : match.Index + match.Length;
        return found is not null;
    }

    private static DateOnly? Read(Match match) =>
        ChineseNumber.TryParse(match.Groups[1].ValueSpan, out var year)
        && ChineseNumber.TryParse(match.Groups[2].ValueSpan, out var month)
        && ChineseNumber.TryParse(match.Groups[3].ValueSpan, out var day)
        && DateOnly.TryParseExact($"{year:0000}-{month:00}-{day:00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    [GeneratedRegex(@"([0-9０-９〇○零一二三四五六七八九]{4})\s?(?:年|-)\s?([0-9０-９一二三四五六七八九十]{1,2})\s?(?:月|-)\s?([0-9０-９一二三四五六七八九十]{1,3})\s?日?", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
