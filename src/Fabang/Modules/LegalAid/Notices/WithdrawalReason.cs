namespace Fabang.Modules.LegalAid.Notices;

/// <summary>Why an organ takes its notice back (撤回通知的理由).</summary>
public enum WithdrawalReason
{
    /// <summary>另行委托: the accused has hired a lawyer. 《法律援助法》第四十八条第六项</summary>
    OwnLawyer,

    /// <summary>撤案、不起诉或者终止审理. 《法律援助法》第四十八条第五项</summary>
    CaseDropped,

    /// <summary>通知有误: the ground was not there, or it was sent to another centre</summary>
    Mistake,

    /// <summary>其他: in words</summary>
    Other,
}
