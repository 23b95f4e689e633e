namespace Fabang.Modules.Mediation.Cases;

/// <summary>Which time limit a mediation has (期限种类). 《人民法院在线调解规则》第二十四条.</summary>
public enum TimeKind
{
    /// <summary>诉前调解，或者没有诉讼: thirty days</summary>
    BeforeFiling,

    /// <summary>立案后，普通程序: fifteen days</summary>
    Ordinary,

    /// <summary>立案后，简易程序: seven days</summary>
    Simplified,
}
