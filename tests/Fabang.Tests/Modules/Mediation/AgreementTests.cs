using Fabang.Kernel;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Offers;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>Agreements: what is signed, and that nothing of it can be changed or signed elsewhere.</summary>
public class AgreementTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly Guid _first = Guid.CreateVersion7();
    private readonly Guid _second = Guid.CreateVersion7();

    [Fact]
    public void The_last_signature_brings_it_into_effect_once()
    {
        var agreement = LaidOut();
        Assert.False(agreement.Sign(Signature(agreement, _first, "赵小梅")));
        Assert.False(agreement.Sign(Signature(agreement, _first, "赵小梅")));
        Assert.Equal(AgreementStatus.ForSigning, agreement.Status);
        Assert.True(agreement.Sign(Signature(agreement, _second, "钱大勇")));

        Assert.Equal((AgreementStatus.InEffect, Now), (agreement.Status, agreement.EffectiveAt));
        Assert.Equal("Mediation.NotForSigning", Broken(() => agreement.Sign(Signature(agreement, _second, "钱大勇"))));
        Assert.Equal(3, agreement.Signatures.Count);
    }

    [Fact]
    public void A_signature_holds_for_one_text_alone()
    {
        var (one, other) = (LaidOut("TX-330106-20260302-0001"), LaidOut("TX-330106-20260302-0002"));

        Assert.NotEqual(one.Hash, other.Hash);
        Assert.Equal("Mediation.AgreementChanged", Broken(() => other.Sign(Signature(one, _first, "赵小梅"))));
    }

    [Fact]
    public void Another_name_does_not_sign() =>
        Assert.Equal("Mediation.SignatureNotYours", Broken(() => LaidOut().MustBeReadyToSign(_first, "赵小妹")));

    /// <summary>Every single sign of what is kept, one after the other, made another: it is found each time.</summary>
    [Fact]
    public void Any_changed_sign_is_found()
    {
        var agreement = LaidOut();
        agreement.Sign(Signature(agreement, _first, "赵小梅"));
        agreement.Sign(Signature(agreement, _second, "钱大勇"));
        Assert.True(agreement.IsIntact);
        var kept = typeof(MediationAgreement).GetProperty(nameof(MediationAgreement.TextKept))!;
        var whole = agreement.TextKept;
        for (var place = 0; place < whole.Length; place++)
        {
            kept.SetValue(agreement, whole[..place] + (whole[place] is '7' ? '8' : '7') + whole[(place + 1)..]);
            Assert.False(agreement.IsIntact, $"place {place}");
        }

        kept.SetValue(agreement, whole);
        Assert.True(agreement.IsIntact);
    }

    private MediationAgreement LaidOut(string number = "TX-330106-20260302-0001") => MediationAgreement.LayOut(
        Guid.CreateVersion7(), new("330106"),
        new(number, [new(_first, Side.Asking, "赵小梅", null, "文三路 9 号"), new(_second, Side.Other, "钱大勇", "110105198003150039", null)],
            "楼上漏水，泡坏天花板。", new OfferTerms(_second, _first, 3000, [new(1000, new(2026, 4, 1)), new(2000, new(2026, 5, 1))], "修好水管"), "银行转账"),
        "沈和", "西溪街道人民调解委员会", Now);

    private static AgreementSignature Signature(MediationAgreement agreement, Guid party, string name) => new(party, name, Now, agreement.Hash, Guid.CreateVersion7(), "test", null);

    private static string Broken(Action act) => Assert.Throws<BrokenRuleException>(act).Code;
}
