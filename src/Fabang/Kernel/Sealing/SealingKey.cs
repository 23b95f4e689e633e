using System.Security.Cryptography;
using System.Text;

namespace Fabang.Kernel.Sealing;

/// <summary>
/// One key of the ring: from its 32 secret bytes HKDF (RFC 5869) derives one key to encrypt
/// with AES-256-GCM and another to make the keyed hashes (HMAC-SHA-256) by which sealed columns are found.
/// </summary>
internal sealed class SealingKey
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private readonly byte[] _encrypting;
    private readonly byte[] _hashing;

    public SealingKey(int number, byte[] secret, DateTimeOffset madeAt)
    {
        Number = number;
        Secret = secret;
        MadeAt = madeAt;
        _encrypting = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "fabang seal"u8.ToArray());
        _hashing = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "fabang find"u8.ToArray());
    }

    /// <summary>Written before each sealed value, so that it says which key opens it.</summary>
    public int Number { get; }

    public byte[] Secret { get; }

    public DateTimeOffset MadeAt { get; }

    /// <summary>Bytes a sealed value is longer than its plain text, the key number not counted.</summary>
    public static int Overhead => NonceLength + TagLength;

    /// <param name="plain">What to hide.</param>
    /// <param name="place">Where it will stand, such as a column: a value moved to another place does not open.</param>
    /// <param name="sealedValue">Receives nonce, cipher text and tag; <see cref="Overhead"/> longer than <paramref name="plain"/>.</param>
    public void Seal(ReadOnlySpan<byte> plain, ReadOnlySpan<byte> place, Span<byte> sealedValue)
    {
        RandomNumberGenerator.Fill(sealedValue[..NonceLength]);
        using var aes = new AesGcm(_encrypting, TagLength);
        aes.Encrypt(sealedValue[..NonceLength], plain, sealedValue[NonceLength..^TagLength], sealedValue[^TagLength..], place);
    }

    /// <exception cref="CryptographicException">The value was changed, cut, or moved from another place.</exception>
    public void Open(ReadOnlySpan<byte> sealedValue, ReadOnlySpan<byte> place, Span<byte> plain)
    {
        using var aes = new AesGcm(_encrypting, TagLength);
        aes.Decrypt(sealedValue[..NonceLength], sealedValue[NonceLength..^TagLength], sealedValue[^TagLength..], plain, place);
    }

    /// <summary>The first 16 bytes of the keyed hash, in hexadecimal; equal values in one place have equal hashes.</summary>
    public string Hash(string value, string place)
    {
        var hash = HMACSHA256.HashData(_hashing, Encoding.UTF8.GetBytes($"{place}\0{value}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
