namespace Fabang.Modules.Mediation.CallBacks;

/// <summary>Where a call-back stands (回访状态).</summary>
public enum CallBackStatus
{
    /// <summary>待回访</summary>
    Open,

    /// <summary>已回访</summary>
    Done,

    /// <summary>多次联系不上</summary>
    GivenUp,
}
