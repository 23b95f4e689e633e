namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>Why something stands where it does on the desk (排序原因).</summary>
public enum DeskReasonKind
{
    /// <summary>情况紧急: the words give a sign of danger, or of a limit that runs out</summary>
    Danger,

    /// <summary>对方在线等着: messages are not read</summary>
    Unread,

    /// <summary>在线排队: nobody has taken it</summary>
    InQueue,

    /// <summary>退回或预约的，先接</summary>
    GoesFirst,

    /// <summary>律师掉线，先接</summary>
    Lost,

    /// <summary>等对方说话: a talk in which the person has the turn</summary>
    TheirTurn,

    /// <summary>派给您</summary>
    Kept,

    /// <summary>已超期</summary>
    Late,

    /// <summary>快到期</summary>
    Soon,

    /// <summary>还有时间</summary>
    Due,

    /// <summary>没人动: no limit says until when, and it waits</summary>
    Untouched,

    /// <summary>追问</summary>
    FollowUp,

    /// <summary>督办</summary>
    Escalated,
}
