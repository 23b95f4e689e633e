using Fabang.Modules.Directory;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>
/// The number by which the state knows somebody: 公民身份号码 (GB 11643-1999) of a person, 统一社会信用代码 (GB 32100-2015) of a
/// firm. The old number of 15 digits is made the new one.
/// </summary>
public readonly record struct PartyNumber
{
    private const int IdLength = 18;
    private const int OldIdLength = 15;
    private const string IdCheckSigns = "10X98765432";
    private static readonly int[] IdWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private PartyNumber(string value) => Value = value;

    /// <summary>18 signs.</summary>
    public string Value { get; }

    /// <summary>Whether it is the number of a person and not of a firm.</summary>
    public bool IsPerson => IsId(Value);

    /// <summary>Takes full-width signs, small letters, blanks and dashes.</summary>
    public static bool TryParse(string? text, out PartyNumber number)
    {
        number = default;
        if (text is not { Length: > 0 and <= 60 } || !text.TryFold(out var folded))
        {
            return false;
        }

        var signs = new string([.. folded.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        if (signs.Length == OldIdLength && signs.All(char.IsAsciiDigit))
        {
            var first17 = signs[..6] + "19" + signs[6..];
            signs = first17 + CheckSign(first17);
        }

        if (!IsId(signs) && !SocialCreditCode.TryParse(signs, out _))
        {
            return false;
        }

        number = new PartyNumber(signs);
        return true;
    }

    /// <summary>Nothing of it reaches a log by accident.</summary>
    public override string ToString() => "******";

    private static bool IsId(string signs) =>
        signs.Length == IdLength && signs[..^1].All(char.IsAsciiDigit) && CheckSign(signs[..^1]) == signs[^1];

    private static char CheckSign(string first17) => IdCheckSigns[first17.Select((digit, at) => (digit - '0') * IdWeights[at]).Sum() % 11];
}
