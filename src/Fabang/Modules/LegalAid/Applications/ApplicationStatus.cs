namespace Fabang.Modules.LegalAid.Applications;

/// <summary>Where an application stands (申请状态).</summary>
public enum ApplicationStatus
{
    /// <summary>填写中: only the person, and who helps them, sees it</summary>
    Draft,

    /// <summary>已收到，审查中</summary>
    Received,

    /// <summary>待补充: the clock stands still</summary>
    Supplementing,

    /// <summary>先行援助: aid is given, the papers follow</summary>
    Emergency,

    /// <summary>办案机关通知: nothing is decided, a lawyer is appointed</summary>
    Notified,

    /// <summary>决定给予援助</summary>
    Granted,

    /// <summary>决定不予援助</summary>
    Refused,

    /// <summary>视为撤回: what was missing did not come in time</summary>
    DeemedWithdrawn,

    /// <summary>已撤回: by the person</summary>
    Withdrawn,

    /// <summary>办案机关撤回通知: before anybody was appointed</summary>
    NoticeWithdrawn,
}
