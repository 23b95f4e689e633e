using System.Security.Cryptography;
using System.Text;

namespace Fabang.Modules.Accounts;

/// <summary>
/// A code on paper for the day the authenticator is lost (恢复码), good once. It has 80 random bits, so a plain hash hides it.
/// </summary>
public sealed class RecoveryCode : Entity
{
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 16;
    private const int Group = 4;

    private RecoveryCode()
    {
    }

    public Guid AccountId { get; private init; }

    public string Hash { get; private init; } = "";

    public DateTimeOffset? UsedAt { get; private init; }

    /// <returns>The row, and the code to show once: "ABCD-EFGH-JKLM-NPQR".</returns>
    public static (RecoveryCode Row, string Shown) New(Guid account)
    {
        var code = RandomNumberGenerator.GetString(Alphabet, Length);
        return (new RecoveryCode { AccountId = account, Hash = HashOf(code) }, string.Join('-', code.Chunk(Group).Select(part => new string(part))));
    }

    /// <summary>The hash of a code as somebody typed it: hyphens, spaces and small letters do not matter.</summary>
    public static string HashOf(string? typed) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. (typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
