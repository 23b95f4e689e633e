namespace Fabang.Modules.LegalAid.Cases;

/// <summary>Why aid ends before its time (终止法律援助的情形): the eight of 《法律援助法》第四十八条, in its order.</summary>
public enum TerminationGround
{
    /// <summary>以欺骗或者其他不正当手段获得</summary>
    Fraud,

    /// <summary>故意隐瞒重要事实或者提供虚假证据</summary>
    FalseEvidence,

    /// <summary>利用法律援助从事违法活动</summary>
    Unlawful,

    /// <summary>经济状况变化，不再符合条件</summary>
    NoLongerEligible,

    /// <summary>案件终止审理或者已经撤销</summary>
    CaseDropped,

    /// <summary>自行委托了律师或者其他代理人</summary>
    OwnLawyer,

    /// <summary>受援人有正当理由要求终止</summary>
    Asked,

    /// <summary>法律法规规定的其他情形</summary>
    Other,
}
