namespace Fabang.Modules.Mediation.Agreements;

/// <summary>Where an agreement stands (协议状态).</summary>
public enum AgreementStatus
{
    /// <summary>待签署</summary>
    ForSigning,

    /// <summary>已生效</summary>
    InEffect,

    /// <summary>已收回: talked about again, or somebody did not sign</summary>
    TakenBack,
}
