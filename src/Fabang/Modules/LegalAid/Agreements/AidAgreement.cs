using System.Text.Json;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Agreements;

/// <summary>
/// The agency agreement of an aid case (委托代理协议, form 12), to be signed on this site by the recipient and by the lawyer for their firm. 《办理法律援助案件程序规定》第二十七条: within five days of
/// the appointment. Each signs the hash of the words that the letter froze; who signs last brings it into force. Another one for the same case takes its place.
/// </summary>
public sealed class AidAgreement : Entity, IRegional
{
    private AidAgreement()
    {
    }

    public Guid CaseId { get; private init; }

    /// <summary>The letter that holds its words.</summary>
    public Guid LetterId { get; private init; }

    public Guid PersonId { get; private init; }

    public Guid LawyerId { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>Of the words, SHA-256 in hexadecimal.</summary>
    public string DocumentHash { get; private init; } = "";

    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>Since when another has its place.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    /// <summary>The code that was sent last to sign these words: no other signs them.</summary>
    public Guid? CodeId { get; private set; }

    /// <summary>The person's signature as it is kept.</summary>
    public string? PersonSignatureKept { get; private set; }

    /// <summary>The lawyer's signature as it is kept.</summary>
    public string? LawyerSignatureKept { get; private set; }

    public AgreementSignature? PersonSignature => Read(PersonSignatureKept);

    public AgreementSignature? LawyerSignature => Read(LawyerSignatureKept);

    public bool IsSigned => PersonSignatureKept is not null && LawyerSignatureKept is not null;

    /// <exception cref="BrokenRuleException">The case has no lawyer who has taken it, or the agreement is signed.</exception>
    public static AidAgreement Issue(AidCase about, Letter letter, DateTimeOffset now) => new()
    {
        CaseId = about.Id,
        LetterId = letter.Id,
        PersonId = about.PersonId,
        LawyerId = about is { Status: AidCaseStatus.Accepted, LawyerId: { } lawyer } ? lawyer : throw new BrokenRuleException("LegalAid.CannotMove"),
        Region = about.Region,
        DocumentHash = letter.WordsHash(),
        IssuedAt = now,
    };

    /// <summary>Whether it is the one to sign: no other has its place, and the case is still with its lawyer.</summary>
    public bool IsOf(AidCase aid) => ReplacedAt is null && CaseId == aid.Id && LawyerId == aid.LawyerId;

    /// <summary>How far it is, as this case stands.</summary>
    public AidAgreementStatus StatusIn(AidCase aid) =>
        IsSigned ? AidAgreementStatus.InEffect : IsOf(aid) && aid.Status is AidCaseStatus.Accepted ? AidAgreementStatus.ForSigning : AidAgreementStatus.NotForSigning;

    /// <summary>Whether the person has signed, and with this code.</summary>
    public bool WasSignedWith(Guid code) => PersonSignatureKept is not null && CodeId == code;

    /// <summary>This code was sent to sign it.</summary>
    public void AwaitCode(Guid code) => CodeId = code;

    public void Replace(DateTimeOffset now) => ReplacedAt ??= now;

    /// <summary>The recipient, or who applied for them, signs.</summary>
    /// <param name="signature">What they typed, and of what.</param>
    /// <param name="signatory">Whose name it must be.</param>
    public void SignByPerson(AgreementSignature signature, string signatory)
    {
        MustBeOpen(signature, PersonSignatureKept);
        MustBeName(signature.Name, signatory, "LegalAid.SignatureNotYours");
        PersonSignatureKept = JsonSerializer.Serialize(signature with { Name = signature.Name.Trim() });
    }

    /// <summary>The lawyer signs, for their firm.</summary>
    /// <param name="lawyer">Who.</param>
    /// <param name="signature">What they typed, and of what.</param>
    /// <param name="name">Of the lawyer.</param>
    public void SignByLawyer(Guid lawyer, AgreementSignature signature, string name)
    {
        if (lawyer != LawyerId)
        {
            throw new BrokenRuleException("LegalAid.NotYours");
        }

        MustBeOpen(signature, LawyerSignatureKept);
        MustBeName(signature.Name, name, "LegalAid.SignOwnName");
        LawyerSignatureKept = JsonSerializer.Serialize(signature with { Name = signature.Name.Trim() });
    }

    /// <exception cref="BrokenRuleException">The name is another.</exception>
    public static void MustBeName(string typed, string name, string rule)
    {
        if (typed.Trim() != name)
        {
            throw new BrokenRuleException(rule);
        }
    }

    /// <exception cref="BrokenRuleException">What was read is not what would be signed.</exception>
    public void MustBeRead(string? hash)
    {
        if (ReplacedAt is not null || hash != DocumentHash)
        {
            throw new BrokenRuleException("LegalAid.AgreementChanged");
        }
    }

    /// <summary>The person leaves (注销账户): that both signed, and when, stays; no name does.</summary>
    public void Forget()
    {
        PersonSignatureKept = PersonSignature is { } signature ? JsonSerializer.Serialize(signature with { Name = "", DrawnFileId = null }) : null;
        LawyerSignatureKept = LawyerSignature is { } countersigned ? JsonSerializer.Serialize(countersigned with { DrawnFileId = null }) : null;
    }

    private void MustBeOpen(AgreementSignature signature, string? kept)
    {
        MustBeRead(signature.DocumentHash);
        if (kept is not null)
        {
            throw new BrokenRuleException("LegalAid.AlreadySigned");
        }
    }

    private static AgreementSignature? Read(string? kept) => kept is null ? null : JsonSerializer.Deserialize<AgreementSignature>(kept);
}
