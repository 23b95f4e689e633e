using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Mediation.Seals;

/// <summary>
/// The seal that a committee sets on its agreements (人民调解委员会印章, 《人民调解法》第二十九条), as a certificate and its key: what it is set upon cannot be changed without being found
/// (《电子签名法》第十三条). The certificate is of a certification authority, or made here until the committee has one: then only this site vouches for it.
/// </summary>
public sealed class CommitteeSeal : Entity, IRegional
{
    /// <summary>Of a certificate made here, in years.</summary>
    public const int YearsOfOurs = 5;

    /// <summary>An authority takes some weeks to give out another.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(60);

    private CommitteeSeal()
    {
    }

    public Guid CommitteeId { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>As it stands on the seal.</summary>
    public string Name { get; private init; } = "";

    /// <summary>X.509, DER, in base 64. It stays when the seal is no longer used: what it was set upon is still checked.</summary>
    public string Certificate { get; private init; } = "";

    /// <summary>PKCS #8 in base 64; destroyed when the seal is no longer used (销毁).</summary>
    public string? Key { get; private set; }

    /// <summary>SHA-256 of the certificate, by which people compare it.</summary>
    public string Fingerprint { get; private init; } = "";

    /// <summary>Made here, not by a certification authority.</summary>
    public bool IsOurs { get; private init; }

    /// <summary>Who vouches for it, as the certificate says.</summary>
    public string Issuer { get; private init; } = "";

    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>Who put it here; null where the program made it.</summary>
    public Guid? MadeBy { get; private init; }

    public DateTimeOffset ValidUntil { get; private init; }

    /// <summary>Since when it is not used any more; null for the one in use.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <param name="committee">Whose.</param>
    /// <param name="certificate">With its key, which can be taken out.</param>
    /// <param name="isOurs">Made here.</param>
    /// <param name="by">Who put it here; null for the program.</param>
    /// <param name="now">When.</param>
    public static CommitteeSeal Of(MediationCommittee committee, X509Certificate2 certificate, bool isOurs, Guid? by, DateTimeOffset now) => new()
    {
        CommitteeId = committee.Id,
        Region = committee.Region,
        Name = committee.Name,
        Certificate = Convert.ToBase64String(certificate.RawData),
        Key = Convert.ToBase64String(SealCertificate.KeyOf(certificate)),
        Fingerprint = certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant(),
        IsOurs = isOurs,
        Issuer = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
        MadeAt = now,
        MadeBy = by,
        ValidUntil = certificate.NotAfter,
    };

    /// <summary>Whether it can be set upon something now.</summary>
    /// <param name="committee">As it is called today: a seal bears the name that is in use.</param>
    /// <param name="now">When.</param>
    public bool CanBeUsed(MediationCommittee committee, DateTimeOffset now) => EndedAt is null && now < ValidUntil && Name == committee.Name;

    /// <summary>Whether the office must see to another: the site makes its own anew by itself.</summary>
    public bool RunsOutSoon(DateTimeOffset now) => EndedAt is null && !IsOurs && ValidUntil - now < Soon;

    public void End(DateTimeOffset now) => (EndedAt, Key) = (now, null);
}
