namespace Fabang.Modules.LegalAid.Applications;

/// <summary>How far the matter has come (案件所处阶段), as form 02 lists it.</summary>
public enum CaseStage
{
    /// <summary>还没有开始打官司或者仲裁</summary>
    NotStarted,

    /// <summary>劳动仲裁</summary>
    Arbitration,

    /// <summary>一审</summary>
    FirstInstance,

    /// <summary>二审</summary>
    SecondInstance,

    /// <summary>再审</summary>
    Retrial,

    /// <summary>执行</summary>
    Enforcement,

    /// <summary>侦查</summary>
    Investigation,

    /// <summary>审查起诉</summary>
    Prosecution,

    /// <summary>死刑复核: in notices alone</summary>
    DeathReview,
}
