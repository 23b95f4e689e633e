using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Fabang.Modules.Mediation.Seals;

/// <summary>Makes, reads and unlocks the certificates of seals.</summary>
internal static class SealCertificate
{
    /// <summary>RFC 5480, 2.1.1</summary>
    private const string EllipticCurve = "1.2.840.10045.2.1";

    /// <summary>RFC 3279, 2.3.1</summary>
    private const string Rsa = "1.2.840.113549.1.1.1";

    /// <summary>A certificate that vouches for itself: P-256, for signing alone.</summary>
    public static X509Certificate2 Make(string name, DateTimeOffset from, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(name);
        var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        return request.CreateSelfSigned(from, until);
    }

    /// <summary>Of a file as certification authorities give it out (PKCS #12: .pfx, .p12).</summary>
    /// <exception cref="BrokenRuleException">It is no such file or has another password; has no key, or one that we cannot sign with; is not for signing; or does not hold today.</exception>
    public static X509Certificate2 Read(byte[] content, string? password, DateTimeOffset now)
    {
        X509Certificate2 certificate;
        try
        {
            certificate = X509CertificateLoader.LoadPkcs12(content, password, X509KeyStorageFlags.Exportable);
        }
        catch (CryptographicException)
        {
            throw new BrokenRuleException("Mediation.SealUnreadable");
        }

        var rule = certificate switch
        {
            { HasPrivateKey: false } => "Mediation.SealHasNoKey",
            _ when certificate.GetKeyAlgorithm() is not (EllipticCurve or Rsa) || !IsForSigning(certificate) => "Mediation.SealNotForSigning",
            _ when now < certificate.NotBefore || now >= certificate.NotAfter => "Mediation.SealNotValidNow",
            _ => null,
        };
        if (rule is null)
        {
            return certificate;
        }

        certificate.Dispose();
        throw new BrokenRuleException(rule);
    }

    /// <summary>PKCS #8 of its key.</summary>
    public static byte[] KeyOf(X509Certificate2 certificate)
    {
        using AsymmetricAlgorithm key = certificate.GetECDsaPrivateKey() is { } curve ? curve : certificate.GetRSAPrivateKey()!;
        return key.ExportPkcs8PrivateKey();
    }

    /// <summary>The certificate of a seal in use, able to sign.</summary>
    public static X509Certificate2 Unlock(CommitteeSeal seal)
    {
        var key = Convert.FromBase64String(seal.Key ?? throw new InvalidOperationException("A seal that is not used any more has no key."));
        using var certificate = Open(seal);
        if (certificate.GetKeyAlgorithm() is Rsa)
        {
            using var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(key, out _);
            return certificate.CopyWithPrivateKey(rsa);
        }

        using var curve = ECDsa.Create();
        curve.ImportPkcs8PrivateKey(key, out _);
        return certificate.CopyWithPrivateKey(curve);
    }

    /// <summary>The certificate alone, to check by.</summary>
    public static X509Certificate2 Open(CommitteeSeal seal) => X509CertificateLoader.LoadCertificate(Convert.FromBase64String(seal.Certificate));

    /// <summary>A certificate that does not say what it is for may sign (RFC 5280, 4.2.1.3).</summary>
    private static bool IsForSigning(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509KeyUsageExtension>().All(usage => (usage.KeyUsages & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)) != 0);
}
