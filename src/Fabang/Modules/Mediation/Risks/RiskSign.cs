namespace Fabang.Modules.Mediation.Risks;

/// <summary>What shows that a dispute may escalate (激化苗头).</summary>
public enum RiskSign
{
    /// <summary>扬言报复、伤人</summary>
    Threat,

    /// <summary>备有刀具、汽油等</summary>
    Weapon,

    /// <summary>动过手、家里有暴力</summary>
    Violence,

    /// <summary>邀人助阵、堵门、拦路</summary>
    Crowd,

    /// <summary>有轻生的话</summary>
    SelfHarm,

    /// <summary>同样的双方一再起纠纷</summary>
    Repeated,

    /// <summary>其他</summary>
    Other,
}
