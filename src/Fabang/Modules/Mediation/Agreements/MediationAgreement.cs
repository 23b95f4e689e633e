using System.Text.Json;
using Fabang.Modules.Mediation.Seals;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Mediation.Agreements;

/// <summary>
/// What the parties agreed (人民调解协议书). It takes effect when the last party has signed, after the mediator has and the committee has sealed it: 《人民调解法》第二十九条;
/// an oral one when it is reached and recorded: 第二十八条、第三十条.
/// </summary>
public sealed class MediationAgreement : Entity, IRegional
{
    public static readonly StateTable<AgreementStatus> Moves = new()
    {
        [AgreementStatus.ForSigning] = [AgreementStatus.InEffect, AgreementStatus.TakenBack],
    };

    private MediationAgreement()
    {
    }

    public Guid CaseId { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>What verifies it, and what people read out.</summary>
    public string Number { get; private init; } = "";

    public bool IsOral { get; private init; }

    public AgreementStatus Status { get; private set; }

    /// <summary>In yuan, for the figures; zero where no money is paid.</summary>
    public decimal Total { get; private init; }

    /// <summary>What it says, as it is kept.</summary>
    public string TextKept { get; private init; } = "";

    public AgreementText Text => JsonSerializer.Deserialize<AgreementText>(TextKept)!;

    /// <summary>Of what it said when it was laid before the parties. What is kept must still give it.</summary>
    public string Hash { get; private init; } = "";

    public string SignaturesKept { get; private set; } = "[]";

    public IReadOnlyList<AgreementSignature> Signatures => JsonSerializer.Deserialize<List<AgreementSignature>>(SignaturesKept)!;

    /// <summary>Name of the committee whose seal stands on it, and when it was set.</summary>
    public string SealedBy { get; private init; } = "";

    /// <summary>The electronic seal that was set upon it (电子印章); null for what was laid out before there were any.</summary>
    public Guid? SealId { get; private set; }

    /// <summary>What proves the seal, in base 64: <see cref="SealMark"/>.</summary>
    public string? SealMarkKept { get; private set; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset? EffectiveAt { get; private set; }

    /// <summary>Whether nothing of what was signed has been changed.</summary>
    public bool IsIntact => AgreementText.HashOf(TextKept) == Hash && Signatures.All(signature => signature.Hash == Hash);

    /// <summary>The mediator lays it before the parties: signed by them and sealed by the committee.</summary>
    /// <param name="mediation">Of which mediation.</param>
    /// <param name="region">Of the committee.</param>
    /// <param name="text">What it says.</param>
    /// <param name="mediator">Their signature's name.</param>
    /// <param name="committee">Whose seal it bears.</param>
    /// <param name="now">When.</param>
    public static MediationAgreement LayOut(Guid mediation, RegionCode region, AgreementText text, string mediator, string committee, DateTimeOffset now)
    {
        var agreement = Make(mediation, region, text, isOral: false, committee, now);
        agreement.Add(new(null, mediator, now, agreement.Hash, null, "", null));
        return agreement;
    }

    /// <summary>An oral agreement is recorded: it holds at once.</summary>
    public static MediationAgreement Record(Guid mediation, RegionCode region, AgreementText text, string mediator, string committee, DateTimeOffset now)
    {
        var agreement = Make(mediation, region, text, isOral: true, committee, now);
        agreement.Add(new(null, mediator, now, agreement.Hash, null, "", null));
        agreement.Move(AgreementStatus.InEffect);
        agreement.EffectiveAt = now;
        return agreement;
    }

    /// <summary>The committee sets its seal upon what it says.</summary>
    public void SetSeal(CommitteeSeal seal, DateTimeOffset now) => (SealId, SealMarkKept) = (seal.Id, Convert.ToBase64String(SealMark.Set(seal, TextKept, now)));

    /// <summary>Whether the seal that it names stands upon what it says now. Without a seal there is nothing to check.</summary>
    public bool BearsGenuine(CommitteeSeal? seal) => SealMarkKept is not { } mark || (seal?.Id == SealId && SealMark.IsGenuine(Convert.FromBase64String(mark), seal!, TextKept));

    public bool HasSigned(Guid party) => Signatures.Any(signature => signature.PartyId == party);

    /// <exception cref="BrokenRuleException">It is not to be signed, or the name is another.</exception>
    public NamedParty MustBeReadyToSign(Guid party, string? name)
    {
        if (Status is not AgreementStatus.ForSigning)
        {
            throw new BrokenRuleException("Mediation.NotForSigning");
        }

        var named = Text.Parties.Single(one => one.Id == party);
        return string.Equals(name?.Trim(), named.Name, StringComparison.Ordinal) ? named : throw new BrokenRuleException("Mediation.SignatureNotYours");
    }

    /// <summary>A party signs what they were shown. When the last has, it is in effect.</summary>
    /// <param name="signature">With the hash of what they were shown.</param>
    /// <returns>Whether it is in effect by this signature.</returns>
    /// <exception cref="BrokenRuleException">It is not to be signed, or was signed by another name, or is not what they were shown.</exception>
    public bool Sign(AgreementSignature signature)
    {
        var party = MustBeReadyToSign(signature.PartyId!.Value, signature.Name);
        if (signature.Hash != Hash || !IsIntact)
        {
            throw new BrokenRuleException("Mediation.AgreementChanged");
        }

        if (HasSigned(party.Id))
        {
            return false;
        }

        Add(signature);
        if (!Text.Parties.All(one => HasSigned(one.Id)))
        {
            return false;
        }

        Move(AgreementStatus.InEffect);
        EffectiveAt = signature.At;
        return true;
    }

    public void TakeBack() => Move(AgreementStatus.TakenBack);

    private static MediationAgreement Make(Guid mediation, RegionCode region, AgreementText text, bool isOral, string committee, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(text.Facts, "Mediation.NeedsFacts");
        BrokenRuleException.ThrowIfBlank(text.Way, "Mediation.NeedsWay");
        return new()
        {
            CaseId = mediation,
            Region = region,
            Number = text.Number,
            IsOral = isOral,
            Total = text.Terms.Total,
            TextKept = JsonSerializer.Serialize(text),
            Hash = text.Hash(),
            SealedBy = committee,
            MadeAt = now,
            Status = AgreementStatus.ForSigning,
        };
    }

    private void Add(AgreementSignature signature) => SignaturesKept = JsonSerializer.Serialize(Signatures.Append(signature));

    private void Move(AgreementStatus next)
    {
        if (!Moves.Allows(Status, next))
        {
            throw new BrokenRuleException("Mediation.NotForSigning");
        }

        Status = next;
    }
}
