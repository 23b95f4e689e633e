namespace Fabang.Modules.Consultations.Complaints;

/// <summary>What a complaint is about (投诉事由).</summary>
public enum ComplaintReason
{
    /// <summary>答复有错，或者没有依据</summary>
    WrongAdvice,

    /// <summary>没有在期限里答复，推来推去</summary>
    Delay,

    /// <summary>态度不好</summary>
    Attitude,

    /// <summary>收了钱、要了东西，或者推销收费服务</summary>
    Money,

    /// <summary>泄露了隐私</summary>
    Privacy,

    /// <summary>与对方有利害关系</summary>
    Conflict,

    /// <summary>其他</summary>
    Other,
}
