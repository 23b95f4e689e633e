namespace Fabang.Modules.Mediation.Cases;

/// <summary>Why mediation cannot take a dispute (不予受理的情形). 《人民调解工作若干规定》第二十二条; 《人民调解法》第十七条.</summary>
public enum NotAcceptedGround
{
    /// <summary>依法只能由专门机关管辖处理，或者禁止民间调解: a crime, an act of an office</summary>
    Reserved,

    /// <summary>法院、公安或者其他机关已经受理</summary>
    TakenElsewhere,

    /// <summary>已经解决</summary>
    SettledBefore,

    /// <summary>一方明确拒绝调解</summary>
    Refused,

    /// <summary>不属于本地委员会: another place is nearer</summary>
    OtherPlace,
}
