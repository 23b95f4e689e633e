namespace Fabang.Modules.Mediation.Performing;

/// <summary>Whether a payment of an agreement was made (履行状态).</summary>
public enum DutyStatus
{
    /// <summary>待履行</summary>
    Open,

    /// <summary>付款方说已付，待对方确认</summary>
    Reported,

    /// <summary>对方确认收到</summary>
    Done,

    /// <summary>对方说没有收到</summary>
    Denied,
}
