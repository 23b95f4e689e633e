namespace Fabang.Modules.LegalAid.Cases;

/// <summary>Where an aid case stands (案件状态).</summary>
public enum AidCaseStatus
{
    /// <summary>待指派</summary>
    ToAssign,

    /// <summary>已指派，等律师答应</summary>
    Offered,

    /// <summary>律师已接，待签协议</summary>
    Accepted,

    /// <summary>承办中</summary>
    Handling,

    /// <summary>已办完，待交卷</summary>
    Ended,

    /// <summary>已交卷，待审核</summary>
    HandedIn,

    /// <summary>已结案</summary>
    Closed,

    /// <summary>已终止</summary>
    Terminated,
}
