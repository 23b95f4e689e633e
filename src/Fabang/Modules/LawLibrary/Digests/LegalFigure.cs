using System.Globalization;
using System.Text.RegularExpressions;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>
/// A number with its unit as a rule gives it: 三十日, 二倍, 百分之五十. Plain words and official ones are brought to the same: 天 is 日, 半年 is 六个月, 双倍 is 200 %.
/// 每月 and 一天 are no figures, and neither are dates or 第二个月.
/// </summary>
/// <param name="Value">In units.</param>
/// <param name="Unit">日, 周, 月, 年, 岁, 小时, 元 or %.</param>
internal readonly partial record struct LegalFigure(decimal Value, string Unit)
{
    private const string Digits = "零〇一二三四五六七八九十百千万亿两0-9";

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["天"] = "日",
        ["工作日"] = "日",
        ["星期"] = "周",
        ["周岁"] = "岁",
        ["％"] = "%",
    };

    public static IReadOnlySet<LegalFigure> In(string text)
    {
        var words = Date().Replace(text.Replace(",", "", StringComparison.Ordinal), " ");
        HashSet<LegalFigure> figures = [];
        foreach (Match match in Percent().Matches(words))
        {
            Add(match.Groups["number"].Value, "%");
        }

        foreach (Match match in Measured().Matches(words))
        {
            Add(match.Groups["number"].Value, match.Groups["unit"].Value);
        }

        foreach (Match match in Half().Matches(words))
        {
            figures.Add(match.Groups["unit"].Value switch { "年" => new(6, "月"), "月" => new(0.5m, "月"), _ => new(50, "%") });
        }

        if (Double().IsMatch(words))
        {
            figures.Add(new(200, "%"));
        }

        return figures;

        void Add(string number, string unit)
        {
            if (ValueOf(number) is { } value && (value != 1 || unit is not ("天" or "日" or "月" or "周" or "星期")))
            {
                figures.Add(unit switch
                {
                    "倍" => new(value * 100, "%"),
                    "倍半" => new((value * 100) + 50, "%"),
                    _ => new(value, Units.GetValueOrDefault(unit, unit)),
                });
            }
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.##} {Unit}");

    private static decimal? ValueOf(string number)
    {
        if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var arabic))
        {
            return arabic;
        }

        var parts = number.Split('点', '.');
        if (parts.Length > 2 || !ChineseNumber.TryParse(parts[0], out var whole))
        {
            return null;
        }

        return parts.Length == 1 ? whole
            : ChineseNumber.TryParse(parts[1], out var tail) ? whole + (tail / (decimal)Math.Pow(10, parts[1].Length))
            : null;
    }

    [GeneratedRegex("[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月[0-9]{1,2}日", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex($"百分之(?<number>[{Digits}点.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex($"(?<![第{Digits}点.])(?<number>[{Digits}][{Digits}点.]*)个?(?<unit>工作日|月|日|天|星期|周岁|周|年|元|倍半|倍|岁|小时|％|%)", RegexOptions.CultureInvariant)]
    private static partial Regex Measured();

    [GeneratedRegex("半个?(?<unit>年|月)|一半|减半", RegexOptions.CultureInvariant)]
    private static partial Regex Half();

    [GeneratedRegex("双倍|加倍", RegexOptions.CultureInvariant)]
    private static partial Regex Double();
}
