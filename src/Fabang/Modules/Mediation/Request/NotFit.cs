namespace Fabang.Modules.Mediation.Request;

/// <summary>Why mediation is not the way (不适合调解), said at once and with where to go instead. 《人民调解法》第十七条; 《人民调解工作若干规定》第二十二条.</summary>
public enum NotFit
{
    /// <summary>告的是行政机关: review or a suit against the office</summary>
    AgainstOffice,

    /// <summary>是犯罪: the police</summary>
    Crime,

    /// <summary>法院、仲裁委已经立案: that organ can send it to mediation</summary>
    Court,

    /// <summary>其他部门正在处理</summary>
    Office,

    /// <summary>已经解决: confirmation or enforcement</summary>
    Settled,

    /// <summary>对方明确拒绝: court or arbitration</summary>
    Refused,
}
