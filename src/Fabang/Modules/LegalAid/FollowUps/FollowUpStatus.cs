namespace Fabang.Modules.LegalAid.FollowUps;

/// <summary>How far a call-back is (回访状态).</summary>
public enum FollowUpStatus
{
    /// <summary>待回访</summary>
    Open,

    /// <summary>已回访</summary>
    Reached,

    /// <summary>联系不上</summary>
    Unreached,
}
