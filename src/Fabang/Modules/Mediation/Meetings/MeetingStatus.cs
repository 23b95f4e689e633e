namespace Fabang.Modules.Mediation.Meetings;

/// <summary>How a meeting stands (会议状态).</summary>
public enum MeetingStatus
{
    /// <summary>已约定</summary>
    Scheduled,

    /// <summary>已进行: two were in it at the same time.</summary>
    Held,

    /// <summary>已取消</summary>
    Cancelled,

    /// <summary>未进行: its time went by, and no two were in it.</summary>
    Missed,
}
