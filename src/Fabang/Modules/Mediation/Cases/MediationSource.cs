namespace Fabang.Modules.Mediation.Cases;

/// <summary>How a dispute came to the committee (案件来源).</summary>
public enum MediationSource
{
    /// <summary>依申请: a party asked</summary>
    Request,

    /// <summary>主动调解: the committee went by itself. 《人民调解法》第十七条.</summary>
    OwnMotion,

    /// <summary>法院委派、委托</summary>
    Court,

    /// <summary>检察院移送</summary>
    Procuratorate,

    /// <summary>公安机关移送. 《人民调解法》第十八条.</summary>
    Police,

    /// <summary>信访部门移送</summary>
    PetitionOffice,

    /// <summary>热线转办</summary>
    Hotline,

    /// <summary>其他部门移送</summary>
    OtherOrgan,
}
