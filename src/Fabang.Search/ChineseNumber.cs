using System.Text;

namespace Fabang.Search;

/// <summary>
/// Chinese numerals (中文数字) as they number articles: 一千零七十九 is 1079. Arabic and full-width digits are read too,
/// and 廿 (20) and 卅 (30).
/// </summary>
public static class ChineseNumber
{
    private const long Limit = 1_000_000_000_000;
    private const int LongestText = 24;
    private const string Digits = "零一二三四五六七八九";

    /// <summary>True for a character that can stand in a number: 一, 百, 〇, 7, ７.</summary>
    public static bool IsPart(char c) => DigitOf(c) >= 0 || UnitOf(c) > 0 || TensOf(c) > 0;

    /// <summary>
    /// Reads a whole number below 10^12. False when the text is no number, or its units do not fall (二十百).
    /// 一九九五 is read digit by digit.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > LongestText)
        {
            return false;
        }

        return HasUnit(text) ? ReadUnits(text, out value) : ReadDigits(text, out value);
    }

    /// <summary>Writes a number as an article is numbered: 10 is 十, 110 is 一百一十, 1079 is 一千零七十九.</summary>
    public static string Format(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, Limit);
        if (value == 0)
        {
            return "零";
        }

        var text = new StringBuilder();
        Append(text, value / 100_000_000, "亿");
        Append(text, value / 10_000 % 10_000, "万");
        Append(text, value % 10_000, "");
        return text.Length > 1 && text[0] == '一' && text[1] == '十' ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    private static void Append(StringBuilder text, long section, string unit)
    {
        if (section == 0)
        {
            return;
        }

        var start = text.Length;
        var skipped = start > 0 && section < 1000;
        foreach (var (size, name) in (ReadOnlySpan<(int, string)>)[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = (int)(section / size % 10);
            if (digit == 0)
            {
                skipped = skipped || text.Length > start;
                continue;
            }

            if (skipped)
            {
                text.Append('零');
                skipped = false;
            }

            text.Append(Digits[digit]).Append(name);
        }

        text.Append(unit);
    }

    private static bool HasUnit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (UnitOf(c) > 0 || TensOf(c) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReadDigits(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        foreach (var c in text)
        {
            var digit = DigitOf(c);
            if (digit < 0 || value > Limit)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return value < Limit;
    }

    private static bool ReadUnits(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        long section = 0, number = -1, lastUnit = long.MaxValue, lastBig = long.MaxValue;
        foreach (var c in text)
        {
            var digit = DigitOf(c);
            if (digit >= 0)
            {
                // 1百 and 零五 are numbers; 一二百 is none.
                if (number > 0)
                {
                    return false;
                }

                number = digit;
                continue;
            }

            // 廿 is 二十 in one sign: no digit goes before it.
            var tens = TensOf(c);
            var unit = tens > 0 ? 10 : UnitOf(c);
            if (unit == 0 || (tens > 0 && number > 0))
            {
                return false;
            }

            number = tens > 0 ? tens : number;

            if (unit >= 10_000)
            {
                section += Math.Max(number, 0);
                if (section == 0 || unit >= lastBig)
                {
                    return false;
                }

                value += section * unit;
                (section, number, lastUnit, lastBig) = (0, -1, long.MaxValue, unit);
                continue;
            }

            if (unit >= lastUnit || (number <= 0 && unit != 10))
            {
                return false;
            }

            section += (number <= 0 ? 1 : number) * unit;
            (number, lastUnit) = (-1, unit);
        }

        value += section + Math.Max(number, 0);
        return value < Limit;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '零' or '〇' or '○' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static int TensOf(char c) => c switch
    {
        '廿' => 2,
        '卅' => 3,
        _ => 0,
    };

    private static long UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };
}
