using System.Text;
using System.Text.RegularExpressions;

namespace Fabang.Modules.Accounts;

/// <summary>
/// A mobile number of mainland China (手机号码): eleven digits that begin with 13 to 19. People write it in many ways;
/// here it is kept in one.
/// </summary>
public readonly partial record struct PhoneNumber
{
    private PhoneNumber(string digits) => Digits = digits;

    /// <summary>"13800138000"</summary>
    public string Digits { get; }

    /// <summary>"138****8000", for pages.</summary>
    public string Masked => $"{Digits[..3]}****{Digits[^4..]}";

    /// <summary>Takes full-width digits, spaces, hyphens, brackets, and the country code as +86, 0086 or 86.</summary>
    public static bool TryParse(string? text, out PhoneNumber number)
    {
        number = default;
        if (text is not { Length: > 0 and <= 40 })
        {
            return false;
        }

        var match = Written().Match(Ornaments().Replace(text.Normalize(NormalizationForm.FormKC), ""));
        if (match.Success)
        {
            number = new PhoneNumber(match.Groups["number"].Value);
        }

        return match.Success;
    }

    /// <exception cref="BrokenRuleException">It is not a mobile number of mainland China.</exception>
    public static PhoneNumber Parse(string? text) =>
        TryParse(text, out var number) ? number : throw new BrokenRuleException("Accounts.BadPhone");

    /// <summary>What was typed into a field that may stay empty.</summary>
    /// <returns>Null where nothing was typed.</returns>
    /// <exception cref="BrokenRuleException">It is not a mobile number of mainland China.</exception>
    public static PhoneNumber? ParseIfGiven(string? text) => string.IsNullOrWhiteSpace(text) ? null : Parse(text);

    /// <summary>Masked, so that a number never reaches a log by accident.</summary>
    public override string ToString() => Masked;

    [GeneratedRegex(@"^(\+?86|0086)?(?<number>1[3-9][0-9]{9})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex(@"[\s\p{Pd}().\u200b-\u200f\u202a-\u202e\u2060-\u206f]")]
    private static partial Regex Ornaments();
}
