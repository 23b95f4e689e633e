namespace Fabang.Modules.Mediation.Agreements;

/// <summary>That a phone code was sent to sign one certain text (签署请求): the code signs that text, and no other.</summary>
public sealed class SigningRequest
{
    private SigningRequest()
    {
    }

    /// <summary>Of the phone code.</summary>
    public Guid CodeId { get; private init; }

    public Guid AgreementId { get; private init; }

    public Guid PartyId { get; private init; }

    /// <summary>As the party typed it.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Of what the party was shown.</summary>
    public string Hash { get; private init; } = "";

    public Guid? Drawing { get; private init; }

    public static SigningRequest Of(Guid code, MediationAgreement agreement, Guid party, string name, string hash, Guid? drawing) =>
        new() { CodeId = code, AgreementId = agreement.Id, PartyId = party, Name = name.Trim(), Hash = hash, Drawing = drawing };
}
