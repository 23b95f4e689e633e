namespace Fabang.Modules.Consultations;

/// <summary>Where a consultation stands (咨询状态).</summary>
public enum ConsultationStatus
{
    /// <summary>待接: sent, no lawyer has it</summary>
    Waiting,

    /// <summary>办理中: a lawyer has it and must answer</summary>
    Claimed,

    /// <summary>已答复: the person may ask on, rate, or leave it</summary>
    Answered,

    /// <summary>已办结: may be reopened for a while</summary>
    Closed,

    /// <summary>已撤回: the person took it back before it was answered</summary>
    Withdrawn,
}
