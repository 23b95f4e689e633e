namespace Fabang.Modules.Mediation.Confirming;

/// <summary>Where the judicial confirmation of an agreement stands (司法确认状态).</summary>
public enum ConfirmationStatus
{
    /// <summary>可以申请</summary>
    Open,

    /// <summary>双方都要申请，材料已备</summary>
    Applied,

    /// <summary>已交法院</summary>
    Submitted,

    /// <summary>法院裁定有效</summary>
    Confirmed,

    /// <summary>法院驳回</summary>
    Rejected,

    /// <summary>过了三十日，没有共同申请</summary>
    Lapsed,
}
