using System.Globalization;

namespace Fabang.Modules.Directory;

/// <summary>
/// The number of a lawyer's practising certificate (律师执业证号), 17 digits: 1 for lawyers; four of province and city; the
/// year of the first licence; the class (专职 1, 兼职 2, 港 3, 澳 4, 台 5, 公职 6, 公司 7, 法律援助 8, 军队 9); sex; six of a running number.
/// </summary>
public readonly record struct LicenceNumber
{
    public const int Length = 17;

    /// <summary>《律师暂行条例》(1980) brought the profession back; the first licences are a year older.</summary>
    private const int FirstYear = 1979;

    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "66",
    ];

    /// <exception cref="BrokenRuleException">It is not the number of a certificate.</exception>
    public LicenceNumber(string value)
    {
        if (!IsWellFormed(value))
        {
            throw new BrokenRuleException("Directory.BadLicence", value);
        }

        Value = value;
    }

    public string Value => field ?? "";

    /// <summary>The year of the first licence, as the number has it.</summary>
    public int Year => int.Parse(Value.AsSpan(5, 4), CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out LicenceNumber number)
    {
        var digits = PlainText.Line(text).Replace(" ", "", StringComparison.Ordinal);
        var valid = IsWellFormed(digits);
        number = valid ? new LicenceNumber(digits) : default;
        return valid;
    }

    public override string ToString() => Value;

    private static bool IsWellFormed(string value) =>
        value is { Length: Length }
        && value.All(char.IsAsciiDigit)
        && value[0] == '1'
        && Provinces.Contains(value[1..3])
        && int.Parse(value.AsSpan(5, 4), CultureInfo.InvariantCulture) is >= FirstYear and < 2100
        && value[9] is not '0'
        && value[10] is '0' or '1';
}
