using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Fabang.Modules.Accounts;

/// <summary>What came of trying a code.</summary>
public enum PhoneCodeOutcome
{
    /// <summary>正确: the code is now used</summary>
    Right,

    /// <summary>错误: it is not this code</summary>
    Wrong,

    /// <summary>过期: too late, or a newer code was sent</summary>
    Expired,

    /// <summary>次数用尽: nobody may try this code again</summary>
    TooManyTries,

    /// <summary>已使用: it has opened the door once</summary>
    Used,
}

/// <summary>
/// A code sent to a phone to show who holds it (短信验证码): six digits, five minutes, five tries, one use. It is sealed,
/// not hashed: the gateway must send it, and six digits under a hash are six digits in the open.
/// </summary>
public sealed class PhoneCode : Entity
{
    public const int Length = 6;
    public const int MostTries = 5;

    public static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private PhoneCode()
    {
    }

    public PhoneCodePurpose Purpose { get; private init; }

    /// <summary>Eleven digits.</summary>
    public string Phone { get; private init; } = "";

    public string Code { get; private init; } = "";

    public DateTimeOffset RequestedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public int Tries { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public PhoneNumber Number => PhoneNumber.Parse(Phone);

    public static PhoneCode Request(PhoneNumber phone, PhoneCodePurpose purpose, DateTimeOffset now)
    {
        var code = new PhoneCode
        {
            Purpose = purpose,
            Phone = phone.Digits,
            Code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture),
            RequestedAt = now,
            ExpiresAt = now + Life,
        };
        code.Raise(new PhoneCodeRequested(code.Id, now));
        return code;
    }

    /// <summary>Counts the try and says what came of it; the caller saves, whatever it was.</summary>
    public PhoneCodeOutcome Try(string? given, DateTimeOffset now)
    {
        if (UsedAt is not null)
        {
            return PhoneCodeOutcome.Used;
        }

        if (now >= ExpiresAt)
        {
            return PhoneCodeOutcome.Expired;
        }

        if (Tries >= MostTries)
        {
            return PhoneCodeOutcome.TooManyTries;
        }

        Tries++;
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code), Encoding.UTF8.GetBytes(Plain(given))))
        {
            return Tries < MostTries ? PhoneCodeOutcome.Wrong : PhoneCodeOutcome.TooManyTries;
        }

        UsedAt = now;
        return PhoneCodeOutcome.Right;
    }

    /// <summary>Full-width digits and spaces between groups are what a keyboard or a paste brings.</summary>
    private static string Plain(string? given) =>
        new([.. (given ?? "").Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)).Take(Length + 1)]);
}
