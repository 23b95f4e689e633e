using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Text;

namespace Fabang.Modules.Mediation.Seals;

/// <summary>
/// A seal as it is set upon a text: a signature beside it in the standard of courts and tools (CMS, RFC 5652; detached, SHA-256), with the certificate in it. Any tool that knows the standard checks it without us.
/// </summary>
public static class SealMark
{
    /// <summary>As files that hold one end.</summary>
    public const string Ending = "p7s";

    private static readonly Oid Sha256 = new("2.16.840.1.101.3.4.2.1");

    /// <param name="seal">One in use.</param>
    /// <param name="text">What it is set upon.</param>
    /// <param name="now">When.</param>
    /// <returns>DER.</returns>
    public static byte[] Set(CommitteeSeal seal, string text, DateTimeOffset now)
    {
        using var certificate = SealCertificate.Unlock(seal);
        var mark = Over(text);
        mark.ComputeSignature(new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate) { DigestAlgorithm = Sha256, SignedAttributes = { new Pkcs9SigningTime(now.UtcDateTime) } }, silent: true);
        return mark.Encode();
    }

    /// <summary>Whether this seal, and no other, was set upon this text, of which nothing was changed since.</summary>
    public static bool IsGenuine(byte[] mark, CommitteeSeal seal, string text)
    {
        using var certificate = SealCertificate.Open(seal);
        var found = Over(text);
        try
        {
            found.Decode(mark);
            found.CheckSignature(verifySignatureOnly: true);
        }
        catch (CryptographicException)
        {
            return false;
        }

        return found.SignerInfos is [{ Certificate: { } signer }] && signer.RawData.AsSpan().SequenceEqual(certificate.RawData);
    }

    private static SignedCms Over(string text) => new(new ContentInfo(Encoding.UTF8.GetBytes(text)), detached: true);
}
