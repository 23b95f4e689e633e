namespace Fabang.Modules.LegalAid.Desk;

/// <summary>Which part of the centre's list is shown.</summary>
public enum QueueShow
{
    /// <summary>待办: what the centre must do</summary>
    ToDo,

    /// <summary>在办: what waits for others</summary>
    Waiting,

    /// <summary>已办</summary>
    Done,
}
