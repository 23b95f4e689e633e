namespace Fabang.Modules.LegalAid.Agreements;

/// <summary>What the lawyer may do in the person's name (代理权限). 《民事诉讼法》第六十二条: what gives away a claim needs a special authority.</summary>
public enum AgreementPowers
{
    /// <summary>一般代理</summary>
    General,

    /// <summary>特别授权</summary>
    Special,
}
