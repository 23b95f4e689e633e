namespace Fabang.Modules.Mediation.Cases;

/// <summary>How a mediation ended (结束方式). 《人民法院在线调解规则》第二十五条.</summary>
public enum EndCode
{
    /// <summary>达成调解协议</summary>
    Agreement,

    /// <summary>自行和解或者撤回申请</summary>
    SettledOrWithdrawn,

    /// <summary>联系不上对方</summary>
    Unreachable,

    /// <summary>一方明确拒绝调解. 《人民调解法》第十七条.</summary>
    Refused,

    /// <summary>分歧过大</summary>
    TooFarApart,

    /// <summary>期限届满</summary>
    TimeOut,

    /// <summary>一方拒绝签署协议</summary>
    RefusedToSign,

    /// <summary>其他不能继续调解的情形</summary>
    Other,
}
