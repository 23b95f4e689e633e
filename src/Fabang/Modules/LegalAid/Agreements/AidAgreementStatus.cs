namespace Fabang.Modules.LegalAid.Agreements;

/// <summary>How far the signing of an agreement is (协议签署状态).</summary>
public enum AidAgreementStatus
{
    /// <summary>待签</summary>
    ForSigning,

    /// <summary>双方已签，已生效</summary>
    InEffect,

    /// <summary>不在这里签：已在纸上签，或者案件已终止</summary>
    NotForSigning,
}
