namespace Fabang.Modules.Directory;

/// <summary>
/// The unified social credit code (统一社会信用代码, GB 32100-2015), which is also the number of a law firm's licence
/// (律师事务所执业许可证): 18 signs, the last of which checks the others.
/// </summary>
public readonly record struct SocialCreditCode
{
    public const int Length = 18;

    /// <summary>Digits and capitals without I, O, S, V and Z.</summary>
    private const string Signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <exception cref="BrokenRuleException">It is not a code, or a sign of it was mistyped.</exception>
    public SocialCreditCode(string value)
    {
        if (!IsWellFormed(value))
        {
            throw new BrokenRuleException("Directory.BadCreditCode", value);
        }

        Value = value;
    }

    public string Value => field ?? "";

    public static bool TryParse(string? text, out SocialCreditCode code)
    {
        var signs = PlainText.Line(text).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var valid = IsWellFormed(signs);
        code = valid ? new SocialCreditCode(signs) : default;
        return valid;
    }

    /// <summary>The code that begins with these 17 signs.</summary>
    public static SocialCreditCode From(string first17) => new(first17 + CheckSign(first17));

    public override string ToString() => Value;

    private static bool IsWellFormed(string value) =>
        value is { Length: Length } && value.All(sign => Signs.Contains(sign, StringComparison.Ordinal)) && CheckSign(value[..^1]) == value[^1];

    /// <summary>Weights are the powers of 3 modulo 31.</summary>
    private static char CheckSign(string first17)
    {
        var sum = 0;
        var weight = 1;
        foreach (var sign in first17)
        {
            sum += Signs.IndexOf(sign, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Signs[(31 - (sum % 31)) % 31];
    }
}
