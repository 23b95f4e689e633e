namespace Fabang.Modules.Consultations.Live;

/// <summary>Where a live consultation stands (在线咨询状态).</summary>
public enum ConversationStatus
{
    /// <summary>排队中: nobody has it, the person waits</summary>
    Waiting,

    /// <summary>已预约: the person comes back at a time, and goes first then</summary>
    Booked,

    /// <summary>对话中: a lawyer has it</summary>
    Open,

    /// <summary>已结束: one of them ended it, or it fell silent</summary>
    Ended,

    /// <summary>已离开: the person left before anybody took it</summary>
    Left,

    /// <summary>已转留言: it goes on as a written question</summary>
    TurnedToQuestion,
}
