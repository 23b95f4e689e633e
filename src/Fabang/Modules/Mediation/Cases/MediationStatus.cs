namespace Fabang.Modules.Mediation.Cases;

/// <summary>Where a mediation stands (调解状态).</summary>
public enum MediationStatus
{
    /// <summary>填写中</summary>
    Draft,

    /// <summary>已申请，待受理</summary>
    Requested,

    /// <summary>不予受理: mediation cannot take it</summary>
    NotAccepted,

    /// <summary>征求对方意见: the others are asked whether they agree to mediate</summary>
    Inviting,

    /// <summary>选调解员: the parties choose together</summary>
    Choosing,

    /// <summary>指定调解员: the committee appoints</summary>
    Appointing,

    /// <summary>待调解员接受</summary>
    Offered,

    /// <summary>征求回避意见: the mediator has disclosed something, and the parties say whether they agree all the same</summary>
    Disclosed,

    /// <summary>调解中</summary>
    Mediating,

    /// <summary>签署协议</summary>
    Signing,

    /// <summary>达成协议: the agreement is in effect</summary>
    Agreed,

    /// <summary>已结束: without an agreement</summary>
    Ended,

    /// <summary>已归档</summary>
    Closed,

    /// <summary>已撤回</summary>
    Withdrawn,
}
